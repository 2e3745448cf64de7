using System.CommandLine;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Extraction;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class BuildingOnCommand : QueryCommand
{
    readonly Argument<string> _method = new("METHOD") { Description = "The id or any known name of a method." };
    readonly NumberOption _depth = new("--depth", usual: 4, least: 1, most: 8) { Description = "How many steps to follow at most." };
    readonly NumberOption _minSupport = new("--min-support", usual: 1, least: 1) { Description = "Only steps that this many papers prove." };
    readonly ConfidenceOption _minConfidence = new(Extractor.RelationThreshold);
    readonly FirstOption _first = new();

    public BuildingOnCommand()
        : base("building-on", "Show the methods that build on a method, step by step, with the sentences that say so.")
    {
        Add(_method);
        Add(_depth);
        Add(_minSupport);
        Add(_minConfidence);
        Add(_first);
    }

    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        var question = new DescendantsQuestion(input.GetRequiredValue(_method))
        {
            MaxDepth = input.GetValue(_depth),
            MinSupport = input.GetValue(_minSupport),
            MinConfidence = _minConfidence.In(input),
        };
        Page<Descendant> descendants = await graph.MethodsBuildingOnAsync(question, _first.In(input), cancellation);
        return Answer.OfRows(descendants, ToJson, (console, descendant) => console.Descendant(descendant));
    }

    static JsonObject ToJson(Descendant descendant) => new()
    {
        ["node"] = Json.Of(descendant.Concept),
        ["depth"] = descendant.Depth,
        ["support"] = descendant.Support,
        ["confidence"] = descendant.Confidence,
        ["path"] = Json.Array(descendant.Path, Json.Of),
    };
}
