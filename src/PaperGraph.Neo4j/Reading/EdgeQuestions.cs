using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Edges of any type with their proof, many at once.</summary>
sealed class EdgeQuestions(ICypherConnection connection)
{
    /// <summary>Edges as answers show them, in the order given; all of them are there.</summary>
    public async Task<IReadOnlyList<GraphEdge>> LoadAsync(IReadOnlyList<EdgeKey> keys, CancellationToken cancellation) =>
        keys.Count == 0 ? [] : [.. (await AskAsync(keys, GraphEdge.PreviewSize, 0, cancellation)).Select(answer => EdgeReader.Edge(answer.Map("edge")!))];

    public async Task<IReadOnlyList<IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyList<EdgeKey> keys, int first, int skip, CancellationToken cancellation) =>
        [.. (await AskAsync(keys, first, skip, cancellation)).Select(answer => answer.Map("edge") is { } edge ? Part(edge, first, skip) : [])];

    static List<Evidence> Part(CypherRow edge, int first, int skip)
    {
        IReadOnlyList<Evidence> evidence = EdgeReader.Evidence(edge);
        bool isPart = edge.Has("proof");
        return [.. isPart ? evidence : evidence.Skip(skip).Take(first)];
    }

    Task<IReadOnlyList<CypherRow>> AskAsync(IReadOnlyList<EdgeKey> keys, int first, int skip, CancellationToken cancellation)
    {
        List<object?> asked = [.. keys.Select(key => new Dictionary<string, object?>
        {
            ["from"] = Asked.For(key.FromId),
            ["to"] = Asked.For(key.ToId),
            ["type"] = CypherName.Of(key.Type),
        })];
        return connection.AskAsync("edges", new() { ["asked"] = asked, ["first"] = first, ["skip"] = skip }, cancellation);
    }
}
