using System.CommandLine;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class RemoveCommand : Command
{
    readonly Argument<string[]> _papers = new("ID")
    {
        Description = "The ids or titles of papers. All of them are removed, or none.",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly StoreOption _store = new();
    readonly JsonOption _json = new();

    public RemoveCommand()
        : base("remove", "Take papers out of the graph, with their facts and with what only they supported.")
    {
        Add(_papers);
        Add(_store);
        Add(_json);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        await using IPaperGraphStore store = await Graphs.OpenExistingAsync(_store.In(input), cancellation);
        IReadOnlyList<Paper> removed = await new PaperRemoval(store, new Resolver()).RemoveAsync(input.GetRequiredValue(_papers), cancellation);
        if (input.GetValue(_json))
            Json.Write(new JsonObject { ["removed"] = Json.Array(removed, Json.Of) });
        else
            foreach (Paper paper in removed)
                Terminal.Output.Line($"Removed {paper.Title} ({paper.Id}).");
        return ExitCode.Done;
    }
}
