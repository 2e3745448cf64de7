using System.CommandLine;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

/// <summary>A question to a graph that exists.</summary>
abstract class QueryCommand : Command
{
    readonly StoreOption _store = new();
    readonly JsonOption _json = new();

    protected QueryCommand(string name, string description)
        : base(name, description)
    {
        Add(_store);
        Add(_json);
        SetAction(RunAsync);
    }

    protected abstract Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation);

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        await using IPaperGraphStore store = await Graphs.OpenExistingAsync(_store.In(input), cancellation);
        Answer answer = await AskAsync(store, input, cancellation);
        if (input.GetValue(_json))
            Json.Write(answer.Json());
        else
            answer.Prose(Terminal.Output);
        return ExitCode.Done;
    }
}
