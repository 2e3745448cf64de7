using System.CommandLine;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Curation;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands.Deciding;

/// <summary>Many decisions at once, all or none.</summary>
sealed class OverridesCommand : Command
{
    readonly Argument<string> _file = new("FILE") { Description = OverridesOption.Form + " - is standard input." };
    readonly StoreOption _store = new();
    readonly SignatureOptions _signature = new();

    public OverridesCommand()
        : base("from", "Make the decisions in a file. Those in force already are not made again.")
    {
        Add(_file);
        Add(_store);
        _signature.AddTo(this);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        (string by, string? reason) = _signature.In(input);
        await using Stream standardInput = Console.OpenStandardInput();
        List<Decision> decisions = await OverridesReader
            .ReadAsync(input.GetRequiredValue(_file), by, standardInput, cancellation)
            .Select(decision => decision with { Reason = decision.Reason ?? reason })
            .ToListAsync(cancellation);
        await using IPaperGraphStore store = await Graphs.OpenExistingAsync(_store.In(input), cancellation);
        var curator = new Curator(store, new Resolver(), TimeProvider.System);
        foreach (Decision made in await curator.DecideAsync(decisions, cancellation))
            Terminal.Output.Line(Decisions.Line(made));
        return ExitCode.Done;
    }
}
