namespace PaperGraph.Storage.Sqlite;

/// <summary>Paths over edges of every type, crossed in either direction.</summary>
static class PathQuestions
{
    // Every edge that a path may cross, as two ends and what an answer shows of it. SQLite pushes conditions on the ends
    // down into the parts, where the tables' indexes serve them.
    const string Edges = """
        (SELECT paper AS source, concept AS target, role AS type, 1 AS support, confidence, NULL AS lift, NULL AS key FROM fact
         UNION ALL SELECT DISTINCT paper, repository, 3, 1, 1.0, NULL, NULL FROM link WHERE repository IS NOT NULL
         UNION ALL SELECT citing, cited, 4, 1, confidence, NULL, NULL FROM citation
         UNION ALL SELECT source, target, type, support, confidence, lift, key FROM relation WHERE support >= @min_support)
        """;

    public static GraphPath? Shortest(Session session, PathQuestion question)
    {
        long from = Lookup.GetAnything(session, question.From);
        long to = Lookup.GetAnything(session, question.To);
        var search = new ShortestPath(nodes => Around(session, question, nodes));
        if (search.Find(from, to, question.MaxLength) is not { } path)
            return null;
        Dictionary<long, INode> nodes = Nodes.Any(session, path);
        IReadOnlyList<StoredEdge> edges = [.. path.Zip(path.Skip(1), (one, next) => Between(session, question, one, next))];
        return new GraphPath([.. path.Select(key => nodes[key])], EdgeQuestions.Load(session, edges));
    }

    static List<(long Node, long Neighbour)> Around(Session session, PathQuestion question, IReadOnlyCollection<long> nodes) =>
        session.Query(
            $"""
            SELECT source, target FROM {Edges} WHERE confidence >= @min_confidence AND source IN (SELECT value FROM json_each(@nodes))
            UNION ALL
            SELECT target, source FROM {Edges} WHERE confidence >= @min_confidence AND target IN (SELECT value FROM json_each(@nodes))
            """,
            row => (row.GetInt64(0), row.GetInt64(1)),
            ("@nodes", Conditions.List(nodes)), ("@min_support", question.MinSupport), ("@min_confidence", question.MinConfidence));

    /// <summary>Of several edges between two nodes the first by type, then the one that leaves the smaller id.</summary>
    static StoredEdge Between(Session session, PathQuestion question, long one, long other) =>
        session.Query(
            $"""
            SELECT source, target, type, support, confidence, lift, key FROM {Edges}
            WHERE confidence >= @min_confidence AND ((source = @one AND target = @other) OR (source = @other AND target = @one))
            ORDER BY type, source LIMIT 1
            """,
            row => new StoredEdge(
                row.GetInt64(0), row.GetInt64(1), (EdgeType)row.GetInt32(2), row.GetInt32(3), row.GetDouble(4),
                row.IsDBNull(5) ? null : row.GetDouble(5), row.IsDBNull(6) ? null : row.GetInt64(6)),
            ("@one", one), ("@other", other), ("@min_support", question.MinSupport), ("@min_confidence", question.MinConfidence))
        [0];
}
