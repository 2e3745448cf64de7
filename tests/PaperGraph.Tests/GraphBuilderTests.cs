using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Storage.Sqlite;
using PaperGraph.Tests.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests;

public sealed class GraphBuilderTests : IDisposable
{
    readonly SqliteFolder _folder = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Papers_are_read_saved_in_their_order_and_resolved()
    {
        await using SqliteStore store = await _folder.OpenAsync();
        var progress = new Told();

        BuildReport report = await Builder(store).BuildAsync(Papers(600), progress, Cancellation);

        Assert.Equal((600, new SaveCounts(600, 0, 0), 600), (report.PapersRead, report.Saved, report.Papers));
        Assert.Equal([256, 512, 600], progress.Reports);
        Assert.Equal(600, (await store.StatsAsync(Cancellation)).Papers);
    }

    [Fact]
    public async Task Building_again_changes_nothing()
    {
        await using SqliteStore store = await _folder.OpenAsync();
        await Builder(store).BuildAsync(Papers(3), cancellation: Cancellation);
        string version = await store.VersionAsync(Cancellation);

        BuildReport report = await Builder(store).BuildAsync(Papers(3), cancellation: Cancellation);

        Assert.Equal(new SaveCounts(0, 0, 3), report.Saved);
        Assert.Equal(version, await store.VersionAsync(Cancellation));
    }

    [Fact]
    public async Task A_cancelled_build_keeps_what_was_saved_and_the_next_one_finishes_it()
    {
        await using SqliteStore store = await _folder.OpenAsync();
        using var stop = new CancellationTokenSource();
        var afterFirstBatch = new Told(_ => stop.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Builder(store).BuildAsync(Papers(600), afterFirstBatch, stop.Token));
        BuildReport report = await Builder(store).BuildAsync(Papers(600), cancellation: Cancellation);

        Assert.Equal(new SaveCounts(344, 0, 256), report.Saved);
        Assert.Equal(600, report.Papers);
    }

    [Fact]
    public async Task A_broken_source_is_reported_as_it_is()
    {
        await using SqliteStore store = await _folder.OpenAsync();

        await Assert.ThrowsAsync<InvalidDataException>(() => Builder(store).BuildAsync(Broken(), cancellation: Cancellation));

        static async IAsyncEnumerable<Paper> Broken()
        {
            await Task.Yield();
            yield return Some.Paper();
            throw new InvalidDataException("broken");
        }
    }

    [Fact]
    public async Task Given_extractions_are_stored_as_they_are()
    {
        await using SqliteStore store = await _folder.OpenAsync();
        ExtractedPaper[] given = [Some.PaperNaming("a", "Mamba"), Some.PaperNaming("b", "mamba", "Hyena")];

        BuildReport report = await Builder(store).BuildAsync(given.ToAsyncEnumerable(), cancellation: Cancellation);

        Assert.Equal(2, report.Concepts);
        Assert.Equal(["Hyena", "Mamba"], (await store.FindConceptsAsync(["hyena", "MAMBA"], cancellation: Cancellation)).Select(concept => concept!.Name));
    }

    static GraphBuilder Builder(SqliteStore store) => new(store, Extractor.Default, new Resolver());

    static IAsyncEnumerable<Paper> Papers(int count) =>
        Enumerable.Range(1, count).Select(i => Some.Paper("p" + i, "Title " + i, "We evaluate on CIFAR-10.")).ToAsyncEnumerable();

    sealed class Told(Action<int>? then = null) : IProgress<int>
    {
        public List<int> Reports { get; } = [];

        public void Report(int value)
        {
            Reports.Add(value);
            then?.Invoke(value);
        }
    }
}
