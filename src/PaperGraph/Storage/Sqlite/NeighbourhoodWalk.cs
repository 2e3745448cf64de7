namespace PaperGraph.Storage.Sqlite;

/// <summary>Opens a concept's neighbours, and theirs, a few of each relation.</summary>
sealed class NeighbourhoodWalk(Session session, NeighbourhoodQuestion question)
{
    readonly NeighbourFilter _filter = question.Edges with { Direction = null, AlsoOf = null };
    readonly Dictionary<long, List<(StoredEdge Edge, string OtherId)>> _edges = [];
    readonly Dictionary<long, int> _depths = [];
    readonly HashSet<StoredEdge> _crossed = [];

    public Neighbourhood Walk()
    {
        long centre = Lookup.GetConcept(session, question.Concept);
        _depths.Add(centre, 0);
        List<long> reached = [centre];
        for (int depth = 1; depth <= question.Depth; depth++)
            reached = [.. reached.SelectMany(Open).Distinct().Where(concept => _depths.TryAdd(concept, depth)).Order()];
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, _depths.Keys);
        return new Neighbourhood(
            concepts[centre],
            [.. _depths.OrderBy(node => (node.Value, node.Key)).Select(node => new NeighbourhoodNode(concepts[node.Key], node.Value, Groups(node.Key)))],
            EdgeQuestions.Load(session, [.. _crossed.OrderBy(edge => (edge.From, edge.To, edge.Type))]));
    }

    /// <summary>The neighbours it shows: the best of each relation and direction.</summary>
    List<long> Open(long concept)
    {
        List<StoredEdge> shown = [.. EdgesOf(concept)
            .GroupBy(edge => (edge.Edge.Type, edge.Edge.DirectionFrom(concept)))
            .SelectMany(group => group.OrderBy(edge => NeighbourQuestions.Place(edge.Edge, concept, edge.OtherId)).Take(question.Limit))
            .Select(edge => edge.Edge)];
        _crossed.UnionWith(shown);
        return [.. shown.Select(edge => edge.Other(concept))];
    }

    IReadOnlyList<NeighbourGroup> Groups(long concept) =>
        [.. EdgesOf(concept)
            .GroupBy(edge => (edge.Edge.Type, Direction: edge.Edge.DirectionFrom(concept)))
            .OrderBy(group => group.Key)
            .Select(group => new NeighbourGroup(
                group.Key.Type, group.Key.Direction, group.Count(), group.Count(edge => _depths.ContainsKey(edge.Edge.Other(concept)))))];

    List<(StoredEdge Edge, string OtherId)> EdgesOf(long concept)
    {
        if (!_edges.TryGetValue(concept, out List<(StoredEdge, string)>? edges))
            _edges.Add(concept, edges = NeighbourQuestions.Edges(session, concept, _filter));
        return edges;
    }
}
