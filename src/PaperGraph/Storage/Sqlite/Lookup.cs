using PaperGraph.Resolution;

namespace PaperGraph.Storage.Sqlite;

/// <summary>From what a question calls a node to its key.</summary>
static class Lookup
{
    /// <summary>By id alone, as it is or as it once was; null where there is none.</summary>
    public static long? Node(Session session, string id) =>
        Exact(session, id) ?? OldPaper(session, id) ?? (NodeNames.SlugOfConcept(id) is { } name ? Named(session, name, null) : null);

    public static long? Concept(Session session, string idOrName, ConceptKind? kind = null) =>
        ConceptWithId(session, idOrName, kind)
        ?? Named(session, idOrName, kind)
        ?? (NodeNames.SlugOfConcept(idOrName) is { } name ? Named(session, name, kind) : null);

    public static long? Paper(Session session, string idOrTitle)
    {
        string id = NodeId.OfPaper(idOrTitle);
        return Exact(session, id, NodeType.Paper) ?? OldPaper(session, id) ?? Titled(session, idOrTitle);
    }

    /// <summary>A concept, paper or repository by its id, then a concept by its name, then a paper by its title.</summary>
    public static long? Anything(Session session, string idOrName) =>
        Node(session, idOrName) ?? Concept(session, idOrName) ?? Paper(session, idOrName);

    public static long GetConcept(Session session, string idOrName) =>
        Concept(session, idOrName) ?? throw NotInGraphException.Concept(idOrName);

    public static long GetPaper(Session session, string idOrTitle) =>
        Paper(session, idOrTitle) ?? throw NotInGraphException.Paper(idOrTitle);

    public static long GetAnything(Session session, string idOrName) =>
        Anything(session, idOrName) ?? throw NotInGraphException.Node(idOrName);

    static long? Exact(Session session, string id) =>
        session.Single("SELECT key FROM node WHERE id = @id", row => (long?)row.GetInt64(0), ("@id", id));

    static long? Exact(Session session, string id, NodeType type) =>
        session.Single(
            "SELECT key FROM node WHERE id = @id AND type = @type", row => (long?)row.GetInt64(0), ("@id", id), ("@type", (int)type));

    static long? OldPaper(Session session, string id) =>
        session.Single("SELECT paper FROM paper_alias WHERE id = @id", row => (long?)row.GetInt64(0), ("@id", id));

    static long? ConceptWithId(Session session, string id, ConceptKind? kind) =>
        session.Single(
            "SELECT key FROM node JOIN concept USING (key) WHERE id = @id AND kind = ifnull(@kind, kind)",
            row => (long?)row.GetInt64(0),
            ("@id", id), ("@kind", (long?)kind));

    static long? Named(Session session, string name, ConceptKind? kind) =>
        session.Single(
            """
            SELECT concept.key FROM concept_name JOIN concept ON concept.key = concept_name.concept
            WHERE name_key = @name AND kind = ifnull(@kind, kind) ORDER BY support DESC, concept.key LIMIT 1
            """,
            row => (long?)row.GetInt64(0),
            ("@name", ConceptKey.Of(name)), ("@kind", (long?)kind));

    static long? Titled(Session session, string title) =>
        session.Single(
            "SELECT min(key) FROM paper WHERE title_key = @title", row => row.IsDBNull(0) ? null : (long?)row.GetInt64(0),
            ("@title", ConceptKey.Of(title)));
}
