using PaperGraph.Api;
using PaperGraph.Storage;
using PaperGraph.Tests.Storage;

namespace PaperGraph.Tests.Api;

/// <summary>A server over a SQLite file with a graph made by hand.</summary>
public class GraphServer(ConceptGraph graph, Action<ApiOptions>? configure = null) : IAsyncLifetime
{
    readonly SqliteFolder _folder = new();

    internal ApiServer Server { get; private set; } = null!;

    internal IPaperGraphStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = await _folder.OpenAsync();
        await Store.ApplyAsync(graph);
        Server = await ApiServer.StartAsync(Store, configure);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Server.DisposeAsync();
        await Store.DisposeAsync();
        _folder.Dispose();
    }
}
