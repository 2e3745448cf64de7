using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Storage.Sqlite;
using PaperGraph.Tests.Resolution;
using PaperGraph.Tests.Storage;

namespace PaperGraph.Tests;

public sealed class PaperRemovalTests : IDisposable
{
    static readonly ExtractedPaper Slug = new APaper("a-title", "A Title").Names("Mamba").Extracted;
    static readonly ExtractedPaper Arxiv = new APaper("2503.21774v2", "A Title").Names("Mamba").Names("Hyena").Extracted;
    static readonly ExtractedPaper Other = new APaper("other").Names("Mamba").Extracted;

    readonly SqliteFolder _folder = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("paper:arxiv:2503.21774")]
    [InlineData("2503.21774v1")]
    [InlineData("a-title")]
    [InlineData("A TITLE")]
    public async Task By_any_of_its_names_a_paper_goes_with_all_its_sources(string name)
    {
        await using SqliteStore store = await BuiltAsync(Slug, Arxiv, Other);

        IReadOnlyList<Paper> removed = await new PaperRemoval(store, new Resolver()).RemoveAsync([name], Cancellation);

        Assert.Equal("paper:arxiv:2503.21774", Assert.Single(removed).Id);
        Assert.Equal("other", Assert.Single(await store.ExtractionsAsync(Cancellation).ToListAsync(Cancellation)).Paper.Id);
        Assert.Equal([1, null], (await store.FindConceptsAsync(["Mamba", "Hyena"], cancellation: Cancellation)).Select(concept => concept?.Support));
    }

    [Fact]
    public async Task A_source_that_is_read_again_brings_the_paper_back_as_that_source_has_it()
    {
        await using SqliteStore store = await BuiltAsync(Slug, Arxiv, Other);
        await new PaperRemoval(store, new Resolver()).RemoveAsync(["a-title"], Cancellation);

        await BuildAsync(store, Slug);

        Assert.Equal("paper:a-title", (await store.FindPapersAsync(["A Title"], Cancellation))[0]?.Id);
    }

    [Fact]
    public async Task Where_one_of_them_is_unknown_none_is_removed()
    {
        await using SqliteStore store = await BuiltAsync(Slug, Other);
        string version = await store.VersionAsync(Cancellation);

        await Assert.ThrowsAsync<NotInGraphException>(() => new PaperRemoval(store, new Resolver()).RemoveAsync(["other", "none"], Cancellation));

        Assert.Equal(version, await store.VersionAsync(Cancellation));
        Assert.Equal(2, await store.ExtractionsAsync(Cancellation).CountAsync(Cancellation));
    }

    async Task<SqliteStore> BuiltAsync(params ExtractedPaper[] papers)
    {
        SqliteStore store = await _folder.OpenAsync();
        await BuildAsync(store, papers);
        return store;
    }

    static Task<BuildReport> BuildAsync(SqliteStore store, params ExtractedPaper[] papers) =>
        new GraphBuilder(store, Extractor.Default, new Resolver()).BuildAsync(papers.ToAsyncEnumerable(), cancellation: Cancellation);
}
