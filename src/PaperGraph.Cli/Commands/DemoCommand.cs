using System.CommandLine;
using System.Diagnostics;
using PaperGraph.Cli.Demo;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Serving;
using PaperGraph.Cli.Storage;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class DemoCommand : Command
{
    readonly Option<string?> _store = new("--store") { Description = "The file or server to keep the graph in, instead of a file in your data folder.", HelpName = "URI" };
    readonly AddressOptions _address = new();

    public DemoCommand()
        : base("demo", "Build the graph of the bundled 224 papers, show what is in it, and serve it until Ctrl-C.")
    {
        Add(_store);
        _address.AddTo(this);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        var time = Stopwatch.StartNew();
        (string host, int port) = _address.In(input);
        await Listening.EnsurePossibleAsync(host, port, cancellation);

        string? named = input.GetValue(_store);
        if (named is null)
            Directory.CreateDirectory(UserData.Folder);
        string address = named ?? UserData.DemoStore;
        await using IPaperGraphStore store = await DemoGraph.OpenAsync(address, cancellation);
        await new DemoReport(store, Terminal.Output).PrintAsync(cancellation);
        Terminal.Output.Line();
        Terminal.Output.Line(FormattableString.Invariant($"Ready after {time.Elapsed.TotalSeconds:0.0} s. Ctrl-C stops."));
        return await GraphServer.RunAsync(store, Graphs.BrowserOf(address), host, port, cancellation);
    }
}
