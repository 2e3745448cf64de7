using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Between papers.</summary>
sealed class CitationQuestions(ICypherConnection connection)
{
    public async Task<IReadOnlyList<Page<CitedPaper>>> OfAsync(
        IReadOnlyList<string> paperIds, Direction direction, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.Citations(direction), "s", page);
        IReadOnlyList<CypherRow> answers = await connection.AskAsync(
            direction == Direction.Out ? "cited-papers" : "citing-papers",
            pages.Asking(new() { ["asked"] = Asked.ForAll(paperIds) }), cancellation);
        return [.. answers.Select(answer => pages.Of(answer, Cited))];
    }

    static CitedPaper Cited(CypherRow row) =>
        new(Nodes.Paper(row.Map("paper")!),
            CypherName.Parse<CitationSource>(row.Text("source")),
            [.. row.Maps("via").Select(via => Nodes.Concept(via.Map("concept")!))],
            row.Real("confidence"),
            Proof.OfCitation(Nodes.Stored(row.Map("citing")!), row.Maps("via")));
}
