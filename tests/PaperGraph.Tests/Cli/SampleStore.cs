using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Cli;

/// <summary>The sample graph in a file, for commands that only ask.</summary>
public sealed class SampleStore : IAsyncLifetime
{
    readonly TemporaryFolder _folder = new();

    public string Address => _folder["sample.db"];

    public async ValueTask InitializeAsync()
    {
        await using IPaperGraphStore store = await Stores.Files.OpenAsync(Address);
        await store.ApplyAsync(SampleGraph.Graph);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
