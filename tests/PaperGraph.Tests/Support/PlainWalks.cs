namespace PaperGraph.Tests.Support;

/// <summary>Traversals by trying everything: slow, and too plain to be wrong in the same way as the stores.</summary>
static class PlainWalks
{
    public static Dictionary<string, SortedSet<string>> NeighboursOf(ConceptGraph graph, int minSupport, double minConfidence)
    {
        var neighbours = graph.Papers.Select(node => node.Paper.Id).Concat(graph.Concepts.Select(concept => concept.Id))
            .ToDictionary(id => id, _ => new SortedSet<string>(StringComparer.Ordinal));
        IEnumerable<(string, string)> edges = graph.Facts.Where(fact => fact.Confidence >= minConfidence).Select(fact => (fact.PaperId, fact.ConceptId))
            .Concat(graph.Citations.Where(citation => citation.Confidence >= minConfidence).Select(citation => (citation.FromId, citation.ToId)))
            .Concat(graph.Relations.Where(relation => relation.Support >= minSupport && relation.Confidence >= minConfidence)
                .Select(relation => (relation.FromId, relation.ToId)));
        foreach ((string from, string to) in edges)
        {
            neighbours[from].Add(to);
            neighbours[to].Add(from);
        }
        return neighbours;
    }

    public static IReadOnlyList<string>? ShortestPath(Dictionary<string, SortedSet<string>> neighbours, string from, string to, int maxLength)
    {
        var distances = new Dictionary<string, int> { [to] = 0 };
        var queue = new Queue<string>([to]);
        while (queue.TryDequeue(out string? node))
            foreach (string neighbour in neighbours[node])
                if (distances.TryAdd(neighbour, distances[node] + 1))
                    queue.Enqueue(neighbour);
        if (!distances.TryGetValue(from, out int length) || length > maxLength)
            return null;
        List<string> path = [from];
        while (path[^1] != to)
            path.Add(neighbours[path[^1]].First(neighbour => distances.GetValueOrDefault(neighbour, -1) == distances[path[^1]] - 1));
        return path;
    }

    /// <summary>A line for each method, with its depth, confidence and best path.</summary>
    public static IEnumerable<string> Descendants(ConceptGraph graph, string root, int maxDepth, double minConfidence) =>
        graph.Concepts
            .Where(concept => concept.Kind == ConceptKind.Method && concept.Id != root)
            .Select(concept => Paths(graph, [], concept.Id, root, maxDepth, minConfidence)
                .Where(path => path[0].Type == EdgeType.BuildsOn)
                .OrderBy(path => path.Count(step => step.Type == EdgeType.BuildsOn))
                .ThenByDescending(path => path.Min(step => step.Confidence))
                .ThenBy(path => path.Count)
                .ThenBy(path => string.Join('\n', path.Select(step => step.ToId)), StringComparer.Ordinal)
                .FirstOrDefault())
            .OfType<IReadOnlyList<Relation>>()
            .Select(path =>
                $"{path.Count(step => step.Type == EdgeType.BuildsOn)} {path.Min(step => step.Confidence)} {path[0].FromId}" +
                string.Concat(path.Select(step => $" {step.Type} {step.ToId}")));

    /// <summary>Every path to the root that visits no node twice: BUILDS_ON steps, then up to three IS_A steps.</summary>
    static IEnumerable<IReadOnlyList<Relation>> Paths(
        ConceptGraph graph, IReadOnlyList<Relation> before, string node, string root, int maxDepth, double minConfidence)
    {
        if (node == root)
            return before.Count == 0 ? [] : [before];
        bool isAmongKinds = before.Count > 0 && before[^1].Type == EdgeType.IsA;
        return graph.Relations
            .Where(step => step.FromId == node && step.Confidence >= minConfidence && !before.Any(earlier => earlier.FromId == step.ToId))
            .Where(step => step.Type == EdgeType.IsA
                ? before.Count(earlier => earlier.Type == EdgeType.IsA) < 3
                : step.Type == EdgeType.BuildsOn && !isAmongKinds && before.Count < maxDepth)
            .SelectMany(step => Paths(graph, [.. before, step], step.ToId, root, maxDepth, minConfidence));
    }
}
