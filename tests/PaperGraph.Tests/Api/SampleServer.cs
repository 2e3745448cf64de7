using PaperGraph.Storage;
using PaperGraph.Tests.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Api;

/// <summary>A server over a SQLite file with the sample graph, shared by the tests of a class.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    readonly SqliteFolder _folder = new();

    internal ApiServer Server { get; private set; } = null!;

    internal IPaperGraphStore Store { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Store = await _folder.OpenAsync();
        await Store.ApplyAsync(SampleGraph.Graph);
        Server = await ApiServer.StartAsync(Store);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Store.DisposeAsync();
        _folder.Dispose();
    }
}
