using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class ConceptContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task Concepts_come_by_support_and_equals_by_id()
    {
        await AssertConceptsAsync(
            new ConceptFilter { MinSupport = 2 },
            SampleGraph.ImageNet, SampleGraph.Diffusion, SampleGraph.Coco, SampleGraph.Cifar10,
            SampleGraph.LatentDiffusion, SampleGraph.Refiner, SampleGraph.StableDiffusion);
    }

    [Fact]
    public async Task Concepts_come_by_name_as_people_sort_names()
    {
        await AssertConceptsAsync(
            new ConceptFilter { OrderBy = ConceptOrder.Name, Kinds = [ConceptKind.Method] },
            SampleGraph.Diffusion, SampleGraph.Dit, SampleGraph.Generative, SampleGraph.LatentDiffusion, SampleGraph.Refiner, SampleGraph.StableDiffusion);
    }

    [Fact]
    public async Task Concepts_come_by_their_newest_paper_and_those_without_a_date_last()
    {
        await AssertConceptsAsync(
            new ConceptFilter { OrderBy = ConceptOrder.Newest, Kinds = [ConceptKind.Dataset, ConceptKind.Benchmark, ConceptKind.Metric] },
            SampleGraph.ImageNet, SampleGraph.Coco, SampleGraph.Cifar10, SampleGraph.Fid, SampleGraph.Cifar100);
    }

    [Theory]
    [InlineData(ConceptOrder.Support)]
    [InlineData(ConceptOrder.Name)]
    [InlineData(ConceptOrder.Newest)]
    public async Task Pages_join_to_the_whole_in_every_order(ConceptOrder order)
    {
        await AssertPagesJoinToWholeAsync(page => Store.ConceptsAsync(new ConceptFilter { OrderBy = order }, page, Cancellation));
    }

    [Fact]
    public async Task A_search_looks_in_names_and_aliases()
    {
        await AssertConceptsAsync(new ConceptFilter { Search = "dd" }, SampleGraph.Diffusion);
        await AssertConceptsAsync(new ConceptFilter { Search = "cifar10" }, SampleGraph.Cifar10, SampleGraph.Cifar100);
        await AssertConceptsAsync(new ConceptFilter { Search = "diffusion", Kinds = [ConceptKind.Task] });
    }

    [Fact]
    public async Task Aliases_come_by_use_and_then_by_surface()
    {
        IReadOnlyList<IReadOnlyList<Alias>> aliases = await Store.AliasesOfAsync([SampleGraph.Coco, "method:unheard-of", "ddpm"], Cancellation);

        Assert.Equal([("COCO", 1), ("MS COCO", 1), ("MS-COCO", 1)], aliases[0].Select(alias => (alias.Surface, alias.Support)));
        Assert.Empty(aliases[1]);
        Assert.Equal(["diffusion models", "DDPM", "Diffusion Models", "Diffusion models"], aliases[2].Select(alias => alias.Surface));
        Assert.Equivalent(new Alias(SampleGraph.Diffusion, "DDPM", 1, "same key", 0.9) { Papers = [SampleGraph.Denoising] }, aliases[2][1], strict: true);
    }

    async Task AssertConceptsAsync(ConceptFilter filter, params string[] ids)
    {
        Page<Concept> page = await Store.ConceptsAsync(filter, All, Cancellation);

        Assert.Equal(ids, page.Items.Select(concept => concept.Id));
        Assert.Equal(ids.Length, page.Total);
    }
}
