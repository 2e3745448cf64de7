using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>The proof of edges of any type, many at once.</summary>
sealed class EdgeQuestions(ICypherConnection connection)
{
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
