using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PaperGraph.Storage.Sqlite;

/// <summary>Reads nodes by their keys, many in one statement.</summary>
static class Nodes
{
    public static Dictionary<long, StoredPaper> Papers(Session session, IEnumerable<long> keys) =>
        session.Query(
            """
            SELECT paper.key, node.id, paper.title, paper.abstract, paper.authors, paper.url, paper.published, paper.source, paper.extractor
            FROM json_each(@keys) AS asked JOIN paper ON paper.key = asked.value JOIN node ON node.key = paper.key
            """,
            row => (row.GetInt64(0), Paper(row)),
            ("@keys", Conditions.List(keys.Distinct())))
        .ToDictionary();

    public static Dictionary<long, Concept> Concepts(Session session, IEnumerable<long> keys) =>
        session.Query(
            """
            SELECT concept.key, node.id, concept.name, concept.kind, concept.support, concept.other_kinds
            FROM json_each(@keys) AS asked JOIN concept ON concept.key = asked.value JOIN node ON node.key = concept.key
            """,
            row => (row.GetInt64(0), Concept(row)),
            ("@keys", Conditions.List(keys.Distinct())))
        .ToDictionary();

    public static Dictionary<long, Repository> Repositories(Session session, IEnumerable<long> keys) =>
        session.Query(
            """
            SELECT repository.key, node.id, repository.url, repository.host, repository.owner, repository.name
            FROM json_each(@keys) AS asked JOIN repository ON repository.key = asked.value JOIN node ON node.key = repository.key
            """,
            row => (row.GetInt64(0), new Repository(row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5))),
            ("@keys", Conditions.List(keys.Distinct())))
        .ToDictionary();

    /// <summary>Nodes of any type. A key is in one of the three tables only.</summary>
    public static Dictionary<long, INode> Any(Session session, IReadOnlyCollection<long> keys)
    {
        var nodes = new Dictionary<long, INode>(keys.Count);
        foreach ((long key, StoredPaper stored) in Papers(session, keys))
            nodes.Add(key, stored.Paper);
        foreach ((long key, Concept concept) in Concepts(session, keys))
            nodes.Add(key, concept);
        foreach ((long key, Repository repository) in Repositories(session, keys))
            nodes.Add(key, repository);
        return nodes;
    }

    public static Dictionary<long, string> Ids(Session session, IEnumerable<long> keys) =>
        session.Query(
            "SELECT node.key, node.id FROM json_each(@keys) AS asked JOIN node ON node.key = asked.value",
            row => (row.GetInt64(0), row.GetString(1)),
            ("@keys", Conditions.List(keys)))
        .ToDictionary();

    /// <summary>As <see cref="Keyset.Page"/> wants them.</summary>
    public static Dictionary<long, (string Id, T Item)> ById<T>(Dictionary<long, T> nodes) where T : INode =>
        nodes.ToDictionary(node => node.Key, node => (node.Value.Id, node.Value));

    public static Dictionary<long, (string Id, Paper Item)> PapersById(Session session, IEnumerable<long> keys) =>
        Papers(session, keys).ToDictionary(stored => stored.Key, stored => (stored.Value.Paper.Id, stored.Value.Paper));

    static StoredPaper Paper(SqliteDataReader row) =>
        new(
            new Paper(row.GetString(1), row.GetString(2), row.GetString(3))
            {
                Authors = JsonSerializer.Deserialize(row.GetString(4), StorageJson.Plain.IReadOnlyListString)!,
                Url = row.IsDBNull(5) ? null : row.GetString(5),
                Published = row.IsDBNull(6) ? null : SqliteDay.From(row.GetInt64(6)),
                Source = row.GetString(7),
            },
            row.GetString(8));

    static Concept Concept(SqliteDataReader row) =>
        new(row.GetString(1), row.GetString(2), (ConceptKind)row.GetInt32(3), row.GetInt32(4))
        {
            OtherKinds = JsonSerializer.Deserialize(row.GetString(5), StorageJson.Plain.IReadOnlyListKindCount)!,
        };
}
