using System.CommandLine;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Curation;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class DecisionsCommand : Command
{
    readonly StoreOption _store = new();
    readonly Option<bool> _json = new("--json") { Description = "Print one JSON object a decision and line, as 'papergraph decide from' reads them." };

    public DecisionsCommand()
        : base("decisions", "Show what was decided about names, by whom and when; undone decisions too.")
    {
        Add(_store);
        Add(_json);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        await using IPaperGraphStore store = await Graphs.OpenExistingAsync(_store.In(input), cancellation);
        IReadOnlyList<Decision> decisions = await store.DecisionsAsync(cancellation);
        if (input.GetValue(_json))
        {
            await using StreamWriter output = Terminal.OpenData();
            foreach (Decision decision in decisions)
                await output.WriteLineAsync(Json.Line(Decisions.Json(decision)));
        }
        else if (decisions.Count == 0)
            Terminal.Output.Line("Nothing was decided.");
        else
            Terminal.Output.Table(["decision", "action", "about", "by", "at", "undone", "reason"], decisions.Select(ToCells));
        return ExitCode.Done;
    }

    static string[] ToCells(Decision decision) =>
    [
        decision.Id,
        decision.Action.Word(),
        Decisions.About(decision),
        decision.By,
        Decisions.Time(decision.At),
        decision.Undone is { } undone ? $"{Decisions.Time(undone.At)} by {undone.By}" : "",
        decision.Reason ?? "",
    ];
}
