using System.CommandLine;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Extraction;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class SimilarCommand : QueryCommand
{
    readonly Argument<string> _paper = new("PAPER") { Description = "The id or title of a paper." };
    readonly ConfidenceOption _minConfidence = new(Extractor.Threshold);
    readonly FirstOption _first = new(rows: 10);

    public SimilarCommand()
        : base("similar", "Show the papers that name the same rare things as a paper does.")
    {
        Add(_paper);
        Add(_minConfidence);
        Add(_first);
    }

    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        Page<SimilarPaper> papers = await graph.SimilarPapersAsync(
            input.GetRequiredValue(_paper), _minConfidence.In(input), _first.In(input), cancellation);
        return Answer.OfRows(papers, ToJson, (console, paper) => console.Similar(paper));
    }

    static JsonObject ToJson(SimilarPaper paper) => new()
    {
        ["node"] = Json.Of(paper.Paper),
        ["score"] = paper.Score,
        ["shared"] = Json.Array(paper.Shared, Json.Of),
    };
}
