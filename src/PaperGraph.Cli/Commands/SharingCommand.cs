using System.CommandLine;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Extraction;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class SharingCommand : QueryCommand
{
    readonly Argument<string?> _paper = new("PAPER")
    {
        Description = "The id or title of a paper; without it, any two papers.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    readonly Option<string?> _benchmark = new("--benchmark") { Description = "The id or name of the one benchmark that counts.", HelpName = "NAME" };
    readonly Option<bool> _noDatasets = new("--no-datasets") { Description = "Benchmarks only: a dataset in common does not count." };
    readonly NumberOption _minShared = new("--min-shared", usual: 1, least: 1) { Description = "How many benchmarks must be in common." };
    readonly ConfidenceOption _minConfidence = new(Extractor.Threshold);
    readonly FirstOption _first = new();

    public SharingCommand()
        : base("sharing", "Show the papers that share a benchmark, most shared first.")
    {
        Add(_paper);
        Add(_benchmark);
        Add(_noDatasets);
        Add(_minShared);
        Add(_minConfidence);
        Add(_first);
    }

    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        var question = new SharingQuestion
        {
            Paper = input.GetValue(_paper),
            Benchmark = input.GetValue(_benchmark),
            IncludeDatasets = !input.GetValue(_noDatasets),
            MinShared = input.GetValue(_minShared),
            MinConfidence = _minConfidence.In(input),
        };
        Page<SharingPaper> papers = await graph.PapersSharingBenchmarkAsync(question, _first.In(input), cancellation);
        return Answer.OfRows(papers, ToJson, (console, paper) => console.Sharing(paper));
    }

    static JsonObject ToJson(SharingPaper paper) => new()
    {
        ["node"] = Json.Of(paper.Paper),
        ["shared"] = Json.Array(paper.Shared, shared => new JsonObject
        {
            ["benchmark"] = Json.Of(shared.Benchmark),
            ["papers"] = shared.Papers,
            ["evidence"] = Json.Array(shared.Evidence, Json.Of),
            ["otherEvidence"] = Json.Array(shared.OtherEvidence, Json.Of),
        }),
    };
}
