using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Papers that name the same concepts, the rare ones above all.</summary>
sealed class SimilarQuestions(ICypherConnection connection)
{
    public async Task<Page<SimilarPaper>> PageAsync(string paper, double minConfidence, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.Similar(minConfidence), "ns", page);
        CypherRow answer = await connection.AskOneAsync(
            "similar", pages.Asking(new() { ["asked"] = Asked.For(paper), ["minConfidence"] = minConfidence }), cancellation);
        return answer.Flag("known")
            ? pages.Of(answer, row => new SimilarPaper(
                Nodes.Paper(row.Map("paper")!), row.Real("score"), [.. row.Maps("shared").Select(Nodes.Concept)]))
            : throw NotInGraphException.Paper(paper);
    }
}
