using System.CommandLine;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Curation;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class UndoCommand : Command
{
    readonly Argument<string> _decision = new("DECISION") { Description = "The id of a decision, as 'papergraph decisions' shows it." };
    readonly StoreOption _store = new();
    readonly ByOption _by = new("Who takes it back");

    public UndoCommand()
        : base("undo", "Take a decision back. It stays in the ledger, with who undid it and when.")
    {
        Add(_decision);
        Add(_store);
        Add(_by);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        await using IPaperGraphStore store = await Graphs.OpenExistingAsync(_store.In(input), cancellation);
        var curator = new Curator(store, new Resolver(), TimeProvider.System);
        Decision undone = await curator.UndoAsync(input.GetRequiredValue(_decision), input.GetRequiredValue(_by), cancellation);
        Terminal.Output.Line("Undone: " + Decisions.Line(undone));
        return ExitCode.Done;
    }
}
