using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Paths over edges of every type, crossed in either direction.</summary>
sealed class PathQuestions(ICypherConnection connection)
{
    public async Task<GraphPath?> ShortestAsync(PathQuestion question, CancellationToken cancellation)
    {
        CypherRow answer = await connection.AskOneAsync(
            "shortest-path",
            new()
            {
                ["from"] = Asked.For(question.From),
                ["to"] = Asked.For(question.To),
                ["maxLength"] = question.MaxLength,
                ["minSupport"] = question.MinSupport,
                ["minConfidence"] = question.MinConfidence,
            },
            cancellation);
        if (!answer.Flag("startFound"))
            throw NotInGraphException.Node(question.From);
        if (!answer.Flag("endFound"))
            throw NotInGraphException.Node(question.To);
        return answer["nodes"] is null
            ? null
            : new GraphPath([.. answer.Maps("nodes").Select(Nodes.Any)], [.. answer.Maps("edges").Select(EdgeReader.Edge)]);
    }
}
