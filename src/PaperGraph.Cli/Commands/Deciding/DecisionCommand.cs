using System.CommandLine;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Curation;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands.Deciding;

/// <summary>One action of <c>decide</c>.</summary>
abstract class DecisionCommand : Command
{
    readonly StoreOption _store = new();
    readonly SignatureOptions _signature = new();

    protected DecisionCommand(DecisionAction action, string description)
        : base(action.Word(), description)
    {
        Add(_store);
        _signature.AddTo(this);
        SetAction(RunAsync);
    }

    protected abstract Task<Decision> DraftAsync(Drafts drafts, ParseResult input, CancellationToken cancellation);

    /// <summary>An argument that names a concept.</summary>
    protected static Argument<string> Concept() => new("CONCEPT") { Description = "The id or any known name of a concept." };

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        (string by, string? reason) = _signature.In(input);
        await using IPaperGraphStore store = await Graphs.OpenExistingAsync(_store.In(input), cancellation);
        var curator = new Curator(store, new Resolver(), TimeProvider.System);
        Decision decision = await curator.DecideAsync(drafts => DraftAsync(drafts, input, cancellation), by, reason, cancellation);
        Terminal.Output.Line(Decisions.Line(decision));
        return ExitCode.Done;
    }
}
