using System.CommandLine;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Extraction;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class PathCommand : QueryCommand
{
    readonly Argument<string> _from = new("FROM") { Description = "The id, name or title of a concept, paper or repository." };
    readonly Argument<string> _to = new("TO") { Description = "The id, name or title of another." };
    readonly NumberOption _maxLength = new("--max-length", usual: 6, least: 1, most: 10) { Description = "How many edges at most." };
    readonly NumberOption _minSupport = new("--min-support", usual: 1, least: 1) { Description = "Only edges that this many papers prove." };
    readonly ConfidenceOption _minConfidence = new(Extractor.Threshold);

    public PathCommand()
        : base("path", "Show the shortest way from one thing to another, over any relation.")
    {
        Add(_from);
        Add(_to);
        Add(_maxLength);
        Add(_minSupport);
        Add(_minConfidence);
    }

    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        var question = new PathQuestion(input.GetRequiredValue(_from), input.GetRequiredValue(_to))
        {
            MaxLength = input.GetValue(_maxLength),
            MinSupport = input.GetValue(_minSupport),
            MinConfidence = _minConfidence.In(input),
        };
        GraphPath? path = await graph.ShortestPathAsync(question, cancellation);
        return new Answer(
            () => new JsonObject { ["path"] = path is null ? null : ToJson(path) },
            console =>
            {
                if (path is null)
                    console.Line($"No path of {question.MaxLength} edges or fewer. --max-length, --min-support and --min-confidence widen the search.");
                else
                    console.GraphPath(path);
            });
    }

    static JsonObject ToJson(GraphPath path) => new()
    {
        ["length"] = path.Edges.Count,
        ["nodes"] = Json.Array(path.Nodes, Json.Of),
        ["edges"] = Json.Array(path.Edges, Json.Of),
    };
}
