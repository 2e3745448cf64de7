using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class SearchContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task Exact_names_come_first_then_prefixes_then_support_then_id()
    {
        await AssertHitsAsync(
            "latent diffusion",
            (SampleGraph.LatentDiffusion, "Latent Diffusion"), (SampleGraph.Latent, "Latent Diffusion"));
        await AssertHitsAsync(
            "diffusion",
            (SampleGraph.Repository, "Diffusion"),
            (SampleGraph.Diffusion, "diffusion models"), (SampleGraph.Dit, "diffusion transformer"),
            (SampleGraph.LatentDiffusion, "Latent Diffusion"), (SampleGraph.StableDiffusion, "Stable Diffusion"),
            (SampleGraph.Denoising, "Denoising Diffusion Models"), (SampleGraph.Latent, "Latent Diffusion"), (SampleGraph.Turbo, "Turbo: a Stable Diffusion"));
    }

    [Fact]
    public async Task The_name_is_shown_that_matches_best_and_a_nodes_own_before_its_aliases()
    {
        await AssertHitsAsync("coco", (SampleGraph.Coco, "COCO"));
        await AssertHitsAsync("ms coc", (SampleGraph.Coco, "MS COCO"));
        await AssertHitsAsync("dit", (SampleGraph.Dit, "DiT"));
    }

    [Fact]
    public async Task All_words_must_occur_in_one_name_in_any_order()
    {
        await AssertHitsAsync("coco ms", (SampleGraph.Coco, "MS COCO"));
        await AssertHitsAsync("models ddpm");
        await AssertHitsAsync("dif latent");
    }

    [Theory]
    [InlineData("cifar-10")]
    [InlineData("CIFAR 10")]
    [InlineData("cifar10")]
    public async Task Case_hyphens_and_the_step_to_digits_do_not_matter(string words)
    {
        await AssertHitsAsync(words, (SampleGraph.Cifar10, "CIFAR-10"), (SampleGraph.Cifar100, "CIFAR-100"));
    }

    [Fact]
    public async Task A_repository_is_found_by_its_name_and_address()
    {
        await AssertHitsAsync("github acme", (SampleGraph.Repository, "https://github.com/Acme/Diffusion"));
        await AssertHitsAsync("https://github.com/acme/diffusion", (SampleGraph.Repository, "https://github.com/Acme/Diffusion"));
    }

    [Fact]
    public async Task Kinds_leave_papers_and_repositories_out()
    {
        Page<SearchHit> page = await Store.SearchAsync("diffusion", [ConceptKind.Method, ConceptKind.Task], All, Cancellation);

        Assert.Equal(
            [SampleGraph.Diffusion, SampleGraph.Dit, SampleGraph.LatentDiffusion, SampleGraph.StableDiffusion], page.Items.Select(hit => hit.Node.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"")]
    [InlineData("-()*:^'")]
    public async Task Without_a_word_nothing_is_found(string words)
    {
        await AssertHitsAsync(words);
    }

    [Theory]
    [InlineData("\"diffusion AND")]
    [InlineData("diffusion OR coco")]
    [InlineData("NEAR(diffusion coco)")]
    [InlineData("words:diffusion*^")]
    [InlineData("'; DROP TABLE node; --")]
    [InlineData("c++ \0 😀 \uD800")]
    public async Task No_text_means_anything_but_its_words(string words)
    {
        Page<SearchHit> page = await Store.SearchAsync(words, [], All, Cancellation);

        Assert.Empty(page.Rows);
    }

    [Fact]
    public async Task Pages_join_to_the_whole()
    {
        await AssertPagesJoinToWholeAsync(page => Store.SearchAsync("diffusion", [], page, Cancellation));
    }

    async Task AssertHitsAsync(string words, params (string Id, string Matched)[] expected)
    {
        Page<SearchHit> page = await Store.SearchAsync(words, [], All, Cancellation);

        Assert.Equal(expected, page.Items.Select(hit => (hit.Node.Id, hit.Matched)));
        Assert.Equal(expected.Length, page.Total);
    }
}
