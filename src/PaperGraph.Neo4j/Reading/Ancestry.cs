using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

readonly record struct AncestryEdge(EdgeKey Key, int Support, double Confidence);

/// <summary>The edges that lead to a concept, with a number for each node, in the order of the ids, as <see cref="Descent"/> wants it.</summary>
sealed class Ancestry
{
    readonly Dictionary<string, long> _numbers;
    readonly Dictionary<(long, long, EdgeType), AncestryEdge> _edges;
    readonly Dictionary<long, Concept> _methods;

    public Ancestry(string root, CypherRow answer)
    {
        List<CypherRow> builders = [.. answer.Maps("builders")];
        List<AncestryEdge> isA = [.. answer.Maps("isA").Select(edge => Edge(edge, EdgeType.IsA))];
        List<AncestryEdge> buildsOn = [.. builders.SelectMany(builder => builder.Maps("edges")).Select(edge => Edge(edge, EdgeType.BuildsOn))];
        List<AncestryEdge> edges = [.. isA, .. buildsOn];
        _numbers = edges.SelectMany(edge => new[] { edge.Key.FromId, edge.Key.ToId }).Append(root).Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal).Select((id, i) => (id, (long)i)).ToDictionary(StringComparer.Ordinal);
        _edges = edges.ToDictionary(edge => (_numbers[edge.Key.FromId], _numbers[edge.Key.ToId], edge.Key.Type));
        _methods = builders.Where(builder => builder.Flag("counts")).Select(builder => Nodes.Concept(builder.Map("concept")!))
            .Where(concept => concept.Kind == ConceptKind.Method).ToDictionary(concept => _numbers[concept.Id]);
        (Root, IsA, BuildsOn) = (_numbers[root], Steps(isA), Steps(buildsOn));
    }

    public long Root { get; }

    public IReadOnlyList<DescentStep> IsA { get; }

    public IReadOnlyList<DescentStep> BuildsOn { get; }

    /// <summary>Null for what is no method, or none that the question lets through.</summary>
    public Concept? MethodAt(long number) => _methods.GetValueOrDefault(number);

    public IReadOnlyList<AncestryEdge> EdgesOf(DescentPath path) =>
        [.. path.Nodes.Zip(path.Nodes.Skip(1)).Select((ends, step) =>
            _edges[(ends.First, ends.Second, step < path.Depth ? EdgeType.BuildsOn : EdgeType.IsA)])];

    IReadOnlyList<DescentStep> Steps(List<AncestryEdge> edges) =>
        [.. edges.Select(edge => new DescentStep(_numbers[edge.Key.FromId], _numbers[edge.Key.ToId], edge.Confidence))];

    static AncestryEdge Edge(CypherRow edge, EdgeType type) =>
        new(new EdgeKey(edge.Text("from"), edge.Text("to"), type), edge.Number("support"), edge.Real("confidence"));
}
