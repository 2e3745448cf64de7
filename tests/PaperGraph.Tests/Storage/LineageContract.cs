using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class LineageContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task Methods_come_nearest_first_with_the_path_they_build_by()
    {
        await AssertDescendantsAsync(
            new DescendantsQuestion("ddpm"),
            "1: latent-diffusion > diffusion-models",
            "1: stable-diffusion > latent-diffusion ~ diffusion-models",
            "1: diffusion-transformer > diffusion-models",
            "2: refiner > stable-diffusion > latent-diffusion ~ diffusion-models");
    }

    [Fact]
    public async Task Kinds_of_what_is_asked_count_as_it_and_tasks_are_no_methods()
    {
        await AssertDescendantsAsync(
            new DescendantsQuestion(SampleGraph.Generative),
            "1: latent-diffusion > diffusion-models ~ generative-models",
            "1: stable-diffusion > latent-diffusion ~ diffusion-models ~ generative-models",
            "1: diffusion-transformer > diffusion-models ~ generative-models",
            "2: refiner > stable-diffusion > latent-diffusion ~ diffusion-models ~ generative-models");
    }

    [Fact]
    public async Task A_cycle_ends_where_it_began()
    {
        await AssertDescendantsAsync(new DescendantsQuestion(SampleGraph.Refiner), "1: stable-diffusion > refiner");
        await AssertDescendantsAsync(new DescendantsQuestion(SampleGraph.StableDiffusion), "1: refiner > stable-diffusion");
    }

    [Fact]
    public async Task A_kind_is_in_the_answer_only_if_it_builds_on_another_way()
    {
        ConceptGraph graph = new GraphMaker()
            .Paper("paper:a", "Root Kind Other Mere")
            .Concept(ConceptKind.Method, "Root").Concept(ConceptKind.Method, "Kind").Concept(ConceptKind.Method, "Other").Concept(ConceptKind.Method, "Mere")
            .Names("paper:a", "method:root", Role.Uses, 1, "Root").Names("paper:a", "method:kind", Role.Uses, 1, "Kind")
            .Names("paper:a", "method:other", Role.Uses, 1, "Other").Names("paper:a", "method:mere", Role.Uses, 1, "Mere")
            .Relation("method:kind", EdgeType.IsA, "method:root", 1, null, "paper:a").Relation("method:mere", EdgeType.IsA, "method:root", 1, null, "paper:a")
            .Relation("method:other", EdgeType.BuildsOn, "method:kind", 1, null, "paper:a").Relation("method:kind", EdgeType.BuildsOn, "method:other", 1, null, "paper:a")
            .Make();
        await Store.ApplyAsync(graph, Cancellation);

        await AssertDescendantsAsync(new DescendantsQuestion("Root"), "1: other > kind ~ root");
    }

    [Fact]
    public async Task The_depth_counts_builds_on_steps()
    {
        await AssertDescendantsAsync(
            new DescendantsQuestion(SampleGraph.Diffusion) { MaxDepth = 1 },
            "1: latent-diffusion > diffusion-models", "1: stable-diffusion > latent-diffusion ~ diffusion-models", "1: diffusion-transformer > diffusion-models");
    }

    [Fact]
    public async Task Every_step_has_the_support_and_confidence_asked_for()
    {
        await AssertDescendantsAsync(
            new DescendantsQuestion(SampleGraph.Diffusion) { MinConfidence = 0.8 },
            "1: latent-diffusion > diffusion-models", "1: stable-diffusion > latent-diffusion ~ diffusion-models");
        await AssertDescendantsAsync(new DescendantsQuestion(SampleGraph.Diffusion) { MinSupport = 2 });
        await AssertDescendantsAsync(new DescendantsQuestion(SampleGraph.StableDiffusion) { MinSupport = 2 }, "1: refiner > stable-diffusion");
    }

    [Fact]
    public async Task Some_paper_that_introduces_the_method_is_among_the_papers_asked_for()
    {
        await AssertDescendantsAsync(
            new DescendantsQuestion(SampleGraph.Diffusion) { Papers = new PaperFilter { HasRepository = true } }, "1: latent-diffusion > diffusion-models");
        await AssertDescendantsAsync(
            new DescendantsQuestion(SampleGraph.Diffusion) { Papers = new PaperFilter { PublishedFrom = new DateOnly(2022, 1, 1) } },
            "1: stable-diffusion > latent-diffusion ~ diffusion-models", "1: diffusion-transformer > diffusion-models");
    }

    [Fact]
    public async Task A_row_counts_the_least_of_its_path_and_each_step_is_proved()
    {
        Descendant refiner = (await Store.MethodsBuildingOnAsync(new DescendantsQuestion(SampleGraph.Diffusion), All, Cancellation)).Items.Last();

        Assert.Equal((2, 1, 0.7), (refiner.Depth, refiner.Support, refiner.Confidence));
        Assert.Equal([2, 1, 1], refiner.Path.Select(edge => edge.Support));
        Assert.All(refiner.Path, edge => Assert.Equal(edge.Support, edge.Evidence.Count));
    }

    [Fact]
    public async Task Pages_join_to_the_whole()
    {
        await AssertPagesJoinToWholeAsync(page => Store.MethodsBuildingOnAsync(new DescendantsQuestion(SampleGraph.Diffusion), page, Cancellation));
    }

    [Fact]
    public async Task What_is_asked_about_must_be_in_the_graph()
    {
        await Assert.ThrowsAsync<NotInGraphException>(() => Store.MethodsBuildingOnAsync(new DescendantsQuestion("Atlantis"), All, Cancellation));
    }

    async Task AssertDescendantsAsync(DescendantsQuestion question, params string[] expected)
    {
        Page<Descendant> page = await Store.MethodsBuildingOnAsync(question, All, Cancellation);

        Assert.Equal(expected, page.Items.Select(Read));
        Assert.Equal(expected.Length, page.Total);
    }

    static string Read(Descendant descendant) =>
        $"{descendant.Depth}: {descendant.Concept.Id["method:".Length..]}" + string.Concat(descendant.Path.Select(edge =>
            (edge.Type == EdgeType.BuildsOn ? " > " : " ~ ") + edge.To.Id["method:".Length..]));
}
