using System.CommandLine;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Serving;
using PaperGraph.Cli.Storage;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class ServeCommand : Command
{
    readonly StoreOption _store = new();
    readonly AddressOptions _address = new();

    public ServeCommand()
        : base("serve", "Answer GraphQL over HTTP until Ctrl-C. Prints its address once it answers.")
    {
        Add(_store);
        _address.AddTo(this);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        (string host, int port) = _address.In(input);
        await Listening.EnsurePossibleAsync(host, port, cancellation);
        string address = _store.In(input);
        await using IPaperGraphStore store = await Graphs.OpenExistingAsync(address, cancellation);
        return await GraphServer.RunAsync(store, Graphs.BrowserOf(address), host, port, cancellation);
    }
}
