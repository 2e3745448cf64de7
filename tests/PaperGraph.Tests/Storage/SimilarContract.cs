using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class SimilarContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task Papers_are_alike_by_the_cosine_of_their_concepts_and_rare_ones_weigh_more()
    {
        double three = Math.Log(1 + (6 / 3.0)), two = Math.Log(1 + (6 / 2.0)), one = Math.Log(1 + (6 / 1.0));
        double denoising = Math.Sqrt((2 * three * three) + (two * two) + (one * one));
        double latent = Math.Sqrt((2 * three * three) + (2 * two * two));

        IReadOnlyList<SimilarPaper> rows = await RowsAsync(SampleGraph.Latent, 0);

        SimilarPaper row = rows.Single(similar => similar.Paper.Id == SampleGraph.Denoising);
        Assert.Equal(Math.Round(2 * three * three / (denoising * latent), 4), row.Score);
        Assert.Equal([SampleGraph.ImageNet, SampleGraph.Diffusion], row.Shared.Select(concept => concept.Id));
    }

    [Fact]
    public async Task The_most_alike_come_first_and_only_papers_with_something_in_common()
    {
        IReadOnlyList<SimilarPaper> rows = await RowsAsync("Latent Diffusion", 0);

        Assert.Equal([SampleGraph.Turbo, SampleGraph.Denoising, SampleGraph.Transformer], rows.Select(row => row.Paper.Id));
        Assert.Equal(rows.Select(row => row.Score).OrderDescending(), rows.Select(row => row.Score));
        Assert.Equal([SampleGraph.Coco, SampleGraph.LatentDiffusion], rows[0].Shared.Select(concept => concept.Id));
    }

    [Fact]
    public async Task What_is_shared_comes_heaviest_first()
    {
        SimilarPaper row = (await RowsAsync(SampleGraph.Turbo, 0)).Single(similar => similar.Paper.Id == SampleGraph.Undated);

        Assert.Equal([SampleGraph.Refiner, SampleGraph.StableDiffusion], row.Shared.Select(concept => concept.Id));
    }

    [Fact]
    public async Task Unsure_facts_do_not_count()
    {
        SimilarPaper row = (await RowsAsync(SampleGraph.Latent, 0.5)).Single(similar => similar.Paper.Id == SampleGraph.Turbo);

        Assert.Equal([SampleGraph.LatentDiffusion], row.Shared.Select(concept => concept.Id));
    }

    [Fact]
    public async Task A_paper_that_names_nothing_is_like_no_other()
    {
        Assert.Empty(await RowsAsync(SampleGraph.Hopeful, 0));
    }

    [Fact]
    public async Task Pages_join_to_the_whole()
    {
        await AssertPagesJoinToWholeAsync(page => Store.SimilarPapersAsync(SampleGraph.Latent, 0, page, Cancellation));
    }

    [Fact]
    public async Task The_paper_must_be_in_the_graph()
    {
        await Assert.ThrowsAsync<NotInGraphException>(() => RowsAsync("Atlantis", 0));
    }

    async Task<IReadOnlyList<SimilarPaper>> RowsAsync(string paper, double minConfidence) =>
        [.. (await Store.SimilarPapersAsync(paper, minConfidence, All, Cancellation)).Items];
}
