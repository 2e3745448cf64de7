namespace PaperGraph.Storage.Sqlite;

/// <summary>Between concepts.</summary>
static class NeighbourQuestions
{
    public static IReadOnlyList<Page<Neighbour>> Of(Session session, IReadOnlyList<string> conceptIds, NeighbourFilter filter, PageRequest page)
    {
        Cursor cursor = Cursors.Neighbours(filter);
        HashSet<long>? also = filter.AlsoOf is null ? null : NeighboursOf(session, Lookup.GetConcept(session, filter.AlsoOf), filter);
        return [.. conceptIds.Select(id => Lookup.Concept(session, id) is { } concept
            ? Paging.Of(
                Edges(session, concept, filter).Where(edge => also?.Contains(edge.Edge.Other(concept)) ?? true),
                edge => Place(edge.Edge, concept, edge.OtherId), "nnsnn", cursor, page,
                rows => Load(session, concept, [.. rows.Select(row => row.Edge)], page.WithEvidence))
            : Paging.Empty<Neighbour>(page))];
    }

    public static IReadOnlyList<IReadOnlyList<NeighbourCount>> Counts(Session session, IReadOnlyList<string> conceptIds, double minConfidence) =>
        [.. conceptIds.Select(id => Lookup.Concept(session, id) is { } concept ? Counts(session, concept, minConfidence) : [])];

    /// <summary>The edges of a concept that a filter lets through, all but <see cref="NeighbourFilter.AlsoOf"/>, each with the id of its other end.</summary>
    public static List<(StoredEdge Edge, string OtherId)> Edges(Session session, long concept, NeighbourFilter filter)
    {
        Conditions where = new Conditions()
            .And("(relation.source = @concept OR relation.target = @concept)", ("@concept", concept))
            .When(filter.Types.Count > 0, "relation.type IN (SELECT value FROM json_each(@types))", ("@types", Conditions.List(filter.Types)))
            .When(filter.Direction == Direction.Out, "(relation.source = @concept OR relation.type IN (SELECT value FROM json_each(@undirected)))", ("@undirected", Undirected))
            .When(filter.Direction == Direction.In, "(relation.target = @concept OR relation.type IN (SELECT value FROM json_each(@undirected)))", ("@undirected", Undirected))
            .When(filter.Kinds.Count > 0, "other.kind IN (SELECT value FROM json_each(@kinds))", ("@kinds", Conditions.List(filter.Kinds)))
            .When(filter.MinSupport > 0, "relation.support >= @min_support", ("@min_support", filter.MinSupport))
            .When(filter.MinConfidence > 0, "relation.confidence >= @min_confidence", ("@min_confidence", filter.MinConfidence));
        return session.Query(
            $"""
            SELECT {StoredEdge.Columns}, node.id FROM relation
            JOIN concept AS other ON other.key = iif(relation.source = @concept, relation.target, relation.source)
            JOIN node ON node.key = other.key WHERE {where.Text}
            """,
            row => (StoredEdge.OfRelation(row), row.GetString(StoredEdge.ColumnCount)),
            where.Parameters());
    }

    /// <summary>By lift, support, the neighbour's id and type; of two edges between the same two the one going out first.</summary>
    public static SortKey Place(StoredEdge edge, long concept, string otherId) =>
        new(0 - (edge.Lift ?? 0), -(double)edge.Support, otherId, (double)edge.Type, edge.From == concept ? 0.0 : 1.0);

    static string Undirected => Conditions.List([.. EdgeTypes.BetweenConcepts.Where(type => !type.IsDirected())]);

    static HashSet<long> NeighboursOf(Session session, long concept, NeighbourFilter filter) =>
        [.. Edges(session, concept, filter with { Direction = null, Kinds = [] }).Select(edge => edge.Edge.Other(concept))];

    static IReadOnlyList<Neighbour> Load(Session session, long concept, IReadOnlyList<StoredEdge> edges, bool withEvidence)
    {
        Dictionary<long, Concept> others = Nodes.Concepts(session, edges.Select(edge => edge.Other(concept)));
        return [.. edges.Zip(EdgeQuestions.Load(session, edges, withEvidence), (edge, shown) => new Neighbour(others[edge.Other(concept)], shown))];
    }

    static List<NeighbourCount> Counts(Session session, long concept, double minConfidence) =>
        session.Query(
            """
            SELECT relation.type, relation.source = @concept, other.kind, count(*) FROM relation
            JOIN concept AS other ON other.key = iif(relation.source = @concept, relation.target, relation.source)
            WHERE (relation.source = @concept OR relation.target = @concept) AND relation.confidence >= @min_confidence GROUP BY 1, 2, 3
            """,
            row => (Type: (EdgeType)row.GetInt32(0), IsOut: row.GetBoolean(1), Kind: (ConceptKind)row.GetInt32(2), Count: row.GetInt32(3)),
            ("@concept", concept),
            ("@min_confidence", minConfidence))
        .GroupBy(row => (row.Type, Direction: !row.Type.IsDirected() ? null : row.IsOut ? Direction.Out : (Direction?)Direction.In, row.Kind))
        .OrderBy(group => group.Key)
        .Select(group => new NeighbourCount(group.Key.Type, group.Key.Direction, group.Key.Kind, group.Sum(row => row.Count)))
        .ToList();
}
