using System.Text.Json;
using PaperGraph.Neo4j;
using PaperGraph.Storage;
using PaperGraph.Tests.Neo4j;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Cli;

/// <summary>Builds that end before they should, and builds that come while another is running: in processes of their own.</summary>
public abstract class BrokenOffBuildTests : IDisposable
{
    // A batch of 256 is saved before the last of these is read.
    static readonly string[] Lines = [.. Enumerable.Range(0, 300).Select(number => JsonSerializer.Serialize(new
    {
        id = $"p{number:000}",
        title = $"Paper {number} on Diffusion Models",
        @abstract = $"We introduce Diff{number}Net, which builds on diffusion models. It is tested on CIFAR-10.",
    }))];

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected TemporaryFolder Folder { get; } = new();

    /// <summary>Of a store that holds nothing yet.</summary>
    protected abstract Task<string> AddressAsync();

    public virtual void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_second_build_is_refused_naming_the_first_which_goes_on_and_after_kill_9_the_next_one_finishes()
    {
        string store = await AddressAsync();
        string source = Folder.Write("papers.jsonl", string.Join('\n', Lines));
        using var first = Papergraph.StartOpen("build", "-", "--format", "jsonl", "--store", store);
        await first.Input.WriteLineAsync(string.Join('\n', Lines[..280]));
        await first.Input.FlushAsync(Cancellation);
        await SavedAsync(store, 256);

        Finished second = await Papergraph.RunAsync("build", source, "--store", store);
        first.Kill();
        Finished third = await Papergraph.RunAsync("build", source, "--store", store);

        Assert.Equal((1, ""), (second.ExitCode, second.Output));
        Assert.Contains($"process {first.ProcessId} on {Environment.MachineName}", second.Error, StringComparison.Ordinal);
        Assert.Contains("44 papers added, 0 replaced, 256 unchanged", third.Output, StringComparison.Ordinal);
        Assert.Equal(await ExportOfCleanBuildAsync(source), (await Papergraph.RunAsync("export", "jsonl", "--store", store)).Output);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(1000)]
    public async Task Killed_at_any_moment_it_is_finished_by_the_next_one(int milliseconds)
    {
        string store = await AddressAsync();
        string source = Folder.Write("papers.jsonl", string.Join('\n', Lines));
        using var first = Papergraph.Start("build", source, "--store", store);
        await Task.Delay(milliseconds, Cancellation);
        first.Kill();

        Finished again = await Papergraph.RunAsync("build", source, "--store", store);

        Assert.True(again.ExitCode == 0, again.Error);
        Assert.Equal(await ExportOfCleanBuildAsync(source), (await Papergraph.RunAsync("export", "jsonl", "--store", store)).Output);
    }

    async Task<string> ExportOfCleanBuildAsync(string source)
    {
        await Papergraph.RunAsync("build", source, "--store", Folder["clean.db"]);
        return (await Papergraph.RunAsync("export", "jsonl", "--store", Folder["clean.db"])).Output;
    }

    static async Task SavedAsync(string address, int count)
    {
        await using IPaperGraphStore store = await new Stores(Neo4jStore.Openings).OpenAsync(address, Cancellation);
        while (await store.ExtractionsAsync(Cancellation).CountAsync(Cancellation) < count)
            await Task.Delay(50, Cancellation);
    }
}

public sealed class BrokenOffBuildIntoAFileTests : BrokenOffBuildTests
{
    protected override Task<string> AddressAsync() => Task.FromResult(Folder["a.db"]);
}

[Collection(Neo4jServer.Name)]
public sealed class BrokenOffBuildIntoNeo4jTests : BrokenOffBuildTests
{
    protected override async Task<string> AddressAsync()
    {
        await using Neo4jStore store = await Neo4jStore.OpenAsync(Needs.Neo4j(), Cancellation);
        await store.ClearAsync(Cancellation);
        return Needs.Neo4j();
    }
}
