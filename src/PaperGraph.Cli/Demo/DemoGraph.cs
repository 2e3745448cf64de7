using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Corpus;
using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Demo;

/// <summary>The graph of the bundled corpus: made once, and again when the corpus or the extractor has changed.</summary>
static class DemoGraph
{
    static string CorpusPath => Path.Combine(AppContext.BaseDirectory, "data", "huggingface-papers.txt");

    public static async Task<IPaperGraphStore> OpenAsync(string uri, CancellationToken cancellation)
    {
        if (uri.Contains("://", StringComparison.Ordinal))
            return await BuildIntoAsync(uri, cancellation);
        DemoStamp wanted = DemoStamp.Of(Extractor.Version, CorpusPath);
        DemoStamp? found = DemoStamp.Read(uri);
        bool exists = File.Exists(uri);
        if (exists && found is null)
            throw new CommandException($"'{uri}' holds a graph that is not the demo's. Name another file, or serve it with 'papergraph serve --store {uri}'.");
        if (exists && found == wanted)
            return await Graphs.OpenExistingAsync(uri, cancellation);

        Terminal.Say(WhyBuild(exists ? found : null, wanted, uri));
        return await BuildAsync(uri, wanted, cancellation);
    }

    static string WhyBuild(DemoStamp? found, DemoStamp wanted, string uri) => found switch
    {
        null => $"Building the demo's graph in {uri}.",
        { IsFinished: false } => $"The demo's graph in {uri} was not finished: building it again.",
        _ when found.Extractor != wanted.Extractor =>
            $"The demo's graph in {uri} was made by the extractor {found.Extractor}, this is {wanted.Extractor}: building it again.",
        _ => $"The bundled corpus is another than the one in {uri}: building it again.",
    };

    static async Task<IPaperGraphStore> BuildAsync(string uri, DemoStamp stamp, CancellationToken cancellation)
    {
        IPaperGraphStore store = await Graphs.OpenAsync(uri, cancellation);
        return await DisposedIfFailedAsync(store, async () =>
        {
            (stamp with { IsFinished = false }).Write(uri);
            await FillAsync(store, startsAnew: true, cancellation);
            stamp.Write(uri);
        });
    }

    /// <summary>
    /// Into a server, which has no file beside it to say whose the graph is: nothing there is cleared, and where the
    /// papers stand already, building them again changes nothing or finishes what was interrupted.
    /// </summary>
    static async Task<IPaperGraphStore> BuildIntoAsync(string address, CancellationToken cancellation)
    {
        Terminal.Say($"Building the bundled papers into {address}.");
        IPaperGraphStore store = await Graphs.OpenAsync(address, cancellation);
        return await DisposedIfFailedAsync(store, () => FillAsync(store, startsAnew: false, cancellation));
    }

    static Task<BuildReport> FillAsync(IPaperGraphStore store, bool startsAnew, CancellationToken cancellation)
    {
        var builder = new GraphBuilder(store, Extractor.Default, new Resolver()) { StartsAnew = startsAnew };
        var reader = new CorpusReader { Format = CorpusFormat.HuggingFace };
        return Progress.ShowAsync("Building", progress =>
            builder.BuildAsync(reader.ReadAsync(CorpusPath, cancellation), progress, cancellation));
    }

    static async Task<IPaperGraphStore> DisposedIfFailedAsync(IPaperGraphStore store, Func<Task> build)
    {
        try
        {
            await build();
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }
}
