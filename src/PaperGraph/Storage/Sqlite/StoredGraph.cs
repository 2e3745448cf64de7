namespace PaperGraph.Storage.Sqlite;

/// <summary>An edge as the file keeps it: its ends by their keys.</summary>
readonly record struct KeyedEdge(long From, long To, EdgeType Type);

/// <summary>What a file says of the graph it holds, as far as one must know it to write another in its place.</summary>
/// <param name="Nodes">In the order of their ids.</param>
/// <param name="Edges">The print of each, and its own key where it has one.</param>
sealed record StoredGraph(IReadOnlyList<(string Id, long Key, long Print)> Nodes, IReadOnlyDictionary<KeyedEdge, (long Key, long Print)> Edges)
{
    public static StoredGraph Read(Session session)
    {
        List<(string, long, long)> nodes =
            session.Query("SELECT id, key, print FROM node ORDER BY key", row => (row.GetString(0), row.GetInt64(1), row.GetInt64(2)));
        List<(KeyedEdge, (long, long))> edges = session.Query(
            $"""
            SELECT paper, concept, role, key, print FROM fact
            UNION ALL SELECT source, target, type, key, print FROM relation
            UNION ALL SELECT citing, cited, {(int)EdgeType.Cites}, 0, print FROM citation
            """,
            row => (new KeyedEdge(row.GetInt64(0), row.GetInt64(1), (EdgeType)row.GetInt32(2)), (row.GetInt64(3), row.GetInt64(4))));
        return new StoredGraph(nodes, edges.ToDictionary());
    }
}
