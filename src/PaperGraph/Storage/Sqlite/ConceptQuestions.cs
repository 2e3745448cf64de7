using System.Text.Json;

namespace PaperGraph.Storage.Sqlite;

static class ConceptQuestions
{
    public static Page<Concept> Page(Session session, ConceptFilter filter, PageRequest page) =>
        Order(filter.OrderBy).Page(
            session, "concept", Matching(filter), Cursors.Concepts(filter), page, keys => Nodes.ById(Nodes.Concepts(session, keys)));

    public static IReadOnlyList<IReadOnlyList<Alias>> Aliases(Session session, IReadOnlyList<string> conceptIds) =>
        [.. conceptIds.Select(id => Lookup.Concept(session, id) is { } key ? Aliases(session, key) : [])];

    static List<Alias> Aliases(Session session, long concept) =>
        session.Query(
            """
            SELECT node.id, surface, support, rule, score, papers FROM alias JOIN node ON node.key = alias.concept
            WHERE concept = @concept ORDER BY number
            """,
            row => new Alias(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetString(3), row.GetDouble(4))
            {
                Papers = JsonSerializer.Deserialize(row.GetString(5), StorageJson.Plain.IReadOnlyListString)!,
            },
            ("@concept", concept));

    static Conditions Matching(ConceptFilter filter)
    {
        string? words = SearchQuestions.Query(filter.Search);
        return new Conditions()
            .When(words is not null, SearchQuestions.NodesMatching("concept.key"), ("@words", words))
            .When(filter.Kinds.Count > 0, "concept.kind IN (SELECT value FROM json_each(@kinds))", ("@kinds", Conditions.List(filter.Kinds)))
            .When(filter.MinSupport > 0, "concept.support >= @min_support", ("@min_support", filter.MinSupport));
    }

    static Keyset Order(ConceptOrder order) => order switch
    {
        ConceptOrder.Name => new Keyset("concept.key", "s", "concept.name_words"),
        ConceptOrder.Newest => new Keyset("concept.key", "n", "ifnull(-concept.newest, 99999999)"),
        _ => new Keyset("concept.key", "n", "-concept.support"),
    };
}
