using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class WritingContract<TBackend> : StoreContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task A_saved_extraction_comes_back_whole()
    {
        var paper = new Paper("2001.00001v2", "Gödel \"quoted\" \\ 😀", "Naïve GPT-4, -20.\u2028Line two.")
        {
            Authors = ["Ada", "Kurt"],
            Url = "https://arxiv.org/abs/2001.00001v2",
            Published = new DateOnly(2020, 2, 29),
            Source = "arxiv",
            References = ["1906.00001", "p7"],
        };
        var mention = new Mention(new TextSpan(TextField.Abstract, 6, 11), "GPT-4", 0.123456789, "lexicon");
        var extracted = new ExtractedPaper(paper, "rules-1")
        {
            Concepts = [new ExtractedConcept("GPT-4", ConceptKind.Method, Role.Introduces, 0.75, [mention])],
            Lineage = [new ExtractedLineage("GPT-4", "GPT-3", new TextSpan(TextField.Abstract, 0, 17), 0.5, "cue-phrase")],
            Links = [new ExtractedLink("https://x.org", LinkKind.Project, new TextSpan(TextField.Abstract, 0, 5))],
            Candidates = [new Candidate(new TextSpan(TextField.Title, 0, 5), "Gödel", ConceptKind.Task, 0.1, "Too rare.")],
        };

        await Store.SaveAsync([extracted], Cancellation);

        ExtractedPaper stored = Assert.Single(await Store.ExtractionsAsync(Cancellation).ToListAsync(Cancellation));
        Assert.Equivalent(extracted, stored, strict: true);
    }

    [Fact]
    public async Task Extractions_come_in_the_order_of_their_node_ids()
    {
        await Store.SaveAsync([Some.PaperNaming("zebra"), Some.PaperNaming("2503.21774v2"), Some.PaperNaming("Ant Hill")], Cancellation);

        Assert.Equal(["Ant Hill", "2503.21774v2", "zebra"], await SavedIdsAsync());
    }

    [Fact]
    public async Task More_extractions_than_a_batch_of_reading_all_come()
    {
        string[] ids = [.. Enumerable.Range(0, 700).Select(number => $"p{number:000}")];
        await Store.SaveAsync([.. ids.Select(id => Some.PaperNaming(id))], Cancellation);

        Assert.Equal(ids, await SavedIdsAsync());
    }

    [Fact]
    public async Task Saving_a_paper_again_replaces_what_it_says()
    {
        await Store.SaveAsync([Some.PaperNaming("p1", "BERT", "GPT")], Cancellation);

        SaveCounts counts = await Store.SaveAsync([Some.PaperNaming("p1", "BERT"), Some.PaperNaming("p2")], Cancellation);

        Assert.Equal(new SaveCounts(Added: 1, Replaced: 1, Unchanged: 0), counts);
        ExtractedPaper first = await Store.ExtractionsAsync(Cancellation).FirstAsync(Cancellation);
        Assert.Equal("BERT", Assert.Single(first.Concepts).Name);
    }

    [Fact]
    public async Task Saving_the_same_again_changes_nothing_and_says_so()
    {
        await Store.SaveAsync([Some.PaperNaming("p1", "BERT")], Cancellation);

        Assert.Equal(new SaveCounts(0, 0, Unchanged: 1), await Store.SaveAsync([Some.PaperNaming("p1", "BERT")], Cancellation));
    }

    [Fact]
    public async Task Two_versions_of_an_arXiv_paper_are_one()
    {
        await Store.SaveAsync([Some.PaperNaming("2503.21774v1", "BERT")], Cancellation);
        await Store.SaveAsync([Some.PaperNaming("2503.21774v2", "BERT")], Cancellation);

        Assert.Equal(["2503.21774v2"], await SavedIdsAsync());
    }

    [Fact]
    public async Task Of_one_paper_twice_in_a_batch_the_last_one_wins_and_counts_once()
    {
        SaveCounts counts = await Store.SaveAsync([Some.PaperNaming("p1", "BERT"), Some.PaperNaming("p1", "GPT")], Cancellation);

        Assert.Equal(new SaveCounts(Added: 1, 0, 0), counts);
        ExtractedPaper stored = await Store.ExtractionsAsync(Cancellation).SingleAsync(Cancellation);
        Assert.Equal("GPT", Assert.Single(stored.Concepts).Name);
    }

    [Fact]
    public async Task A_cancelled_save_saves_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.SaveAsync([Some.PaperNaming("p1")], cancelled.Token));

        Assert.Empty(await SavedIdsAsync());
    }

    [Fact]
    public async Task A_cancelled_apply_leaves_the_graph_before_it()
    {
        await Store.ApplyAsync(SampleGraph.Graph, Cancellation);
        string version = await Store.VersionAsync(Cancellation);
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.ApplyAsync(new ConceptGraph(), cancelled.Token));

        Assert.Equal(version, await Store.VersionAsync(Cancellation));
        Assert.NotNull((await Store.FindAsync([SampleGraph.Diffusion], Cancellation))[0]);
    }

    [Fact]
    public async Task Applying_replaces_the_graph_and_leaves_the_extractions()
    {
        await Store.SaveAsync([Some.PaperNaming("p1")], Cancellation);
        await Store.ApplyAsync(SampleGraph.Graph, Cancellation);

        await Store.ApplyAsync(new GraphMaker().Paper("paper:only", "Only").Make(), Cancellation);

        Assert.Equal("paper:only", Assert.Single((await Store.PapersAsync(new PaperFilter(), new PageRequest(10), Cancellation)).Items).Id);
        Assert.Null((await Store.FindAsync([SampleGraph.Diffusion], Cancellation))[0]);
        Assert.Empty((await Store.SearchAsync("diffusion", [], new PageRequest(10), Cancellation)).Rows);
        Assert.Equal(["p1"], await SavedIdsAsync());
    }

    [Fact]
    public async Task The_version_changes_when_the_graph_does_and_only_then()
    {
        string empty = await Store.VersionAsync(Cancellation);
        await Store.ApplyAsync(SampleGraph.Graph, Cancellation);
        string sample = await Store.VersionAsync(Cancellation);
        await Store.SaveAsync([Some.PaperNaming("p1")], Cancellation);
        await Store.ApplyAsync(SampleGraph.Graph with { }, Cancellation);
        string again = await Store.VersionAsync(Cancellation);
        await Store.ApplyAsync(SampleGraph.Graph with { Citations = [] }, Cancellation);
        string other = await Store.VersionAsync(Cancellation);
        await Store.ClearAsync(Cancellation);
        string cleared = await Store.VersionAsync(Cancellation);

        Assert.Equal(sample, again);
        Assert.Equal(3, new HashSet<string> { empty, sample, other }.Count);
        Assert.Equal(empty, cleared);
    }

    [Fact]
    public async Task Clearing_removes_extractions_and_graph()
    {
        await Store.SaveAsync([Some.PaperNaming("p1")], Cancellation);
        await Store.ApplyAsync(SampleGraph.Graph, Cancellation);

        await Store.ClearAsync(Cancellation);

        Assert.Empty(await SavedIdsAsync());
        Assert.Empty((await Store.ConceptsAsync(new ConceptFilter(), new PageRequest(10), Cancellation)).Rows);
        Assert.Equal(0, (await Store.StatsAsync(Cancellation)).Papers);
    }

    async Task<List<string>> SavedIdsAsync() =>
        await Store.ExtractionsAsync(Cancellation).Select(extracted => extracted.Paper.Id).ToListAsync(Cancellation);
}
