using PaperGraph.Corpus;
using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Support;

/// <summary>The graph of the bundled corpus in a file, built once for all tests that read it.</summary>
public sealed class DemoStore : IAsyncLifetime
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-demo-");

    IPaperGraphStore? _graph;

    public IPaperGraphReader Graph => _graph!;

    public string Address => Path.Combine(_folder.FullName, "demo.db");

    public async ValueTask InitializeAsync()
    {
        _graph = await Stores.Files.OpenAsync(Address);
        var builder = new GraphBuilder(_graph, Extractor.Default, new Resolver());
        await builder.BuildAsync(new CorpusReader().ReadAsync(Checkout.PathOf("data/huggingface-papers.txt")));
    }

    public async ValueTask DisposeAsync()
    {
        await _graph!.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
