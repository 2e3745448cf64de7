using PaperGraph.Cli.Export;
using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

/// <summary>A graph that grows is, byte for byte, the graph that is built at once.</summary>
public abstract class GrowingContract<TBackend> : StoreContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Theory]
    [MemberData(nameof(InventedPapers.Seeds), MemberType = typeof(InventedPapers))]
    public async Task Any_order_in_any_batches_some_of_them_twice_equals_one_clean_build(int seed)
    {
        var random = new Random(seed);
        List<ExtractedPaper> papers = InventedPapers.Make(random, 60);
        ExtractedPaper[] shuffled = [.. papers];
        random.Shuffle(shuffled);

        for (int start = 0; start < shuffled.Length;)
        {
            int size = random.Next(1, 20);
            await BuildAsync(shuffled.Skip(start).Take(size));
            start += random.Next(2) == 0 ? size : Math.Max(1, size / 2);
        }

        await AssertIsAsCleanAsync(papers);
    }

    [Theory]
    [MemberData(nameof(InventedPapers.Seeds), MemberType = typeof(InventedPapers))]
    public async Task A_build_that_was_stopped_in_the_middle_and_run_again_equals_one_clean_build(int seed)
    {
        var random = new Random(seed);
        List<ExtractedPaper> papers = InventedPapers.Make(random, 40);
        await BuildAsync(papers.Take(20));

        await Assert.ThrowsAsync<InvalidDataException>(() => Builder().BuildAsync(ThenFail(papers.Skip(10).Take(20)), cancellation: Cancellation));
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Builder().BuildAsync(papers.ToAsyncEnumerable(), new Told(stop), stop.Token));
        await BuildAsync(papers);

        await AssertIsAsCleanAsync(papers);
    }

    [Theory]
    [MemberData(nameof(InventedPapers.Seeds), MemberType = typeof(InventedPapers))]
    public async Task A_paper_that_says_something_else_now_leaves_nothing_of_what_it_said(int seed)
    {
        var random = new Random(seed);
        List<ExtractedPaper> before = InventedPapers.Make(random, 30);
        List<ExtractedPaper> after = [.. before.Select((paper, number) => number % 5 == 0 ? paper with { Concepts = [.. paper.Concepts.Take(1)], Lineage = [] } : paper)];
        await BuildAsync(before);

        await BuildAsync(after.Where((_, number) => number % 5 == 0));

        await AssertIsAsCleanAsync(after);
    }

    [Theory]
    [MemberData(nameof(InventedPapers.Seeds), MemberType = typeof(InventedPapers))]
    public async Task Without_some_papers_it_is_as_if_they_had_never_been_there(int seed)
    {
        var random = new Random(seed);
        List<ExtractedPaper> papers = InventedPapers.Make(random, 40);
        await BuildAsync(papers);
        string[] gone = [.. papers.Where(_ => random.Next(8) == 0).Select(paper => paper.Paper.Title)];

        await new PaperRemoval(Store, new Resolver()).RemoveAsync(gone, Cancellation);

        await AssertIsAsCleanAsync([.. papers.Where(paper => !gone.Contains(paper.Paper.Title))]);
    }

    [Fact]
    public async Task One_paper_more_writes_a_small_part_and_building_again_nothing()
    {
        List<ExtractedPaper> papers = InventedPapers.Make(new Random(0), 300);
        BuildReport many = await BuildAsync(papers.Take(299));

        BuildReport one = await BuildAsync(papers.TakeLast(1));
        BuildReport none = await BuildAsync(papers.TakeLast(1));

        Assert.InRange(one.Applied.Written, 1, 200);
        Assert.InRange(many.Applied.Written, 20 * one.Applied.Written, int.MaxValue);
        Assert.Equal(default, none.Applied);
    }

    GraphBuilder Builder() => new(Store, Extractor.Default, new Resolver());

    Task<BuildReport> BuildAsync(IEnumerable<ExtractedPaper> papers) =>
        Builder().BuildAsync(papers.ToAsyncEnumerable(), cancellation: Cancellation);

    async Task AssertIsAsCleanAsync(IReadOnlyList<ExtractedPaper> papers)
    {
        List<string> grown = await WrittenDownAsync();
        await Store.ClearAsync(Cancellation);
        await BuildAsync(papers);
        Assert.Equal(await WrittenDownAsync(), grown);
    }

    /// <summary>The graph in three formats, and as the store keeps it.</summary>
    async Task<List<string>> WrittenDownAsync()
    {
        var text = new StringWriter();
        foreach (IExportFormat format in new IExportFormat[] { new JsonLinesFormat(text), new GraphmlFormat(text), new CypherFormat(text) })
            await new GraphExport(Store, format).WriteAsync(Cancellation);
        return [await Store.VersionAsync(Cancellation), .. text.ToString().Split('\n'), .. await Backend.RowsAsync()];
    }

    static async IAsyncEnumerable<ExtractedPaper> ThenFail(IEnumerable<ExtractedPaper> papers)
    {
        foreach (ExtractedPaper paper in papers)
            yield return paper;
        await Task.Yield();
        throw new InvalidDataException("broken");
    }

    /// <summary>Stops once everything is saved: between that and the graph.</summary>
    sealed class Told(CancellationTokenSource stop) : IProgress<int>
    {
        public void Report(int value) => stop.Cancel();
    }
}
