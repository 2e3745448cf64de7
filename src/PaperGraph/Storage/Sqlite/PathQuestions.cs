namespace PaperGraph.Storage.Sqlite;

/// <summary>Paths over edges of every type, crossed in either direction.</summary>
static class PathQuestions
{
    // Every edge that a path may cross. SQLite pushes conditions on the ends
    // down into the parts, where the tables' indexes serve them.
    const string Edges = """
        (SELECT paper AS source, concept AS target, role AS type, confidence FROM fact
         UNION ALL SELECT DISTINCT paper, repository, 3, 1.0 FROM link WHERE repository IS NOT NULL
         UNION ALL SELECT citing, cited, 4, confidence FROM citation
         UNION ALL SELECT source, target, type, confidence FROM relation WHERE support >= @min_support)
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
    static StoredEdge Between(Session session, PathQuestion question, long one, long other)
    {
        StoredEdge edge = session.Query(
            $"""
            SELECT source, target, type, confidence FROM {Edges}
            WHERE confidence >= @min_confidence AND ((source = @one AND target = @other) OR (source = @other AND target = @one))
            ORDER BY type, source LIMIT 1
            """,
            row => new StoredEdge(row.GetInt64(0), row.GetInt64(1), (EdgeType)row.GetInt32(2), 1, row.GetDouble(3)),
            ("@one", one), ("@other", other), ("@min_support", question.MinSupport), ("@min_confidence", question.MinConfidence))
            [0];
        return EdgeTypes.BetweenConcepts.Contains(edge.Type) ? EdgeQuestions.Relation(session, edge.From, edge.To, edge.Type)!.Value : edge;
    }
}
