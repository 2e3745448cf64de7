namespace PaperGraph.Storage;

/// <summary>Counts a graph when it is applied, so that asking for the counts costs nothing.</summary>
static class GraphCounts
{
    public static GraphStats Of(ConceptGraph graph)
    {
        HashSet<string> benchmarks = [.. graph.Concepts.Where(concept => concept.Kind == ConceptKind.Benchmark).Select(concept => concept.Id)];
        HashSet<string> naming = [.. graph.Facts.Where(fact => benchmarks.Contains(fact.ConceptId)).Select(fact => fact.PaperId)];
        List<PaperNode> without = [.. graph.Papers.Where(node => !naming.Contains(node.Paper.Id))];
        int withCandidates = without.Count(node => node.Candidates.Any(candidate => candidate.Kind == ConceptKind.Benchmark));
        List<int> repositories = [.. graph.Papers.Select(RepositoriesOf).Where(count => count > 0)];
        return new GraphStats(
            graph.Papers.Count,
            [.. Enum.GetValues<ConceptKind>().Select(kind => new KindCount(kind, graph.Concepts.Count(concept => concept.Kind == kind)))],
            graph.Repositories.Count,
            [.. Enum.GetValues<EdgeType>().Select(type => new EdgeCount(type, EdgesOf(graph, type, repositories.Sum())))],
            repositories.Count,
            without.Count - withCandidates,
            withCandidates,
            MainExtractor(graph));
    }

    static int EdgesOf(ConceptGraph graph, EdgeType type, int repositories) => type switch
    {
        EdgeType.HasRepository => repositories,
        EdgeType.Cites => graph.Citations.Count,
        EdgeType.Introduces or EdgeType.Uses or EdgeType.Mentions => graph.Facts.Count(fact => EdgeTypes.Of(fact.Role) == type),
        _ => graph.Relations.Count(relation => relation.Type == type),
    };

    static int RepositoriesOf(PaperNode node) =>
        node.Links.Select(link => link.RepositoryId).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    static string MainExtractor(ConceptGraph graph) =>
        graph.Papers
            .CountBy(node => node.Extractor)
            .OrderByDescending(used => used.Value)
            .ThenBy(used => used.Key, StringComparer.Ordinal)
            .FirstOrDefault().Key ?? "";
}
