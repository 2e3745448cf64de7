using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class PathContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task A_path_leads_over_facts_repositories_citations_and_relations()
    {
        await AssertPathAsync(new PathQuestion(SampleGraph.Latent, "ImageNet"), SampleGraph.Latent, SampleGraph.ImageNet);
        await AssertPathAsync(new PathQuestion(SampleGraph.Repository, "COCO"), SampleGraph.Repository, SampleGraph.Latent, SampleGraph.Coco);
        await AssertPathAsync(new PathQuestion("Turbo: a Stable Diffusion", SampleGraph.Undated), SampleGraph.Turbo, SampleGraph.Undated);
        await AssertPathAsync(new PathQuestion(SampleGraph.Cifar100, SampleGraph.Cifar10), SampleGraph.Cifar100, SampleGraph.Cifar10);
    }

    [Fact]
    public async Task Among_equals_the_smallest_sequence_of_ids_is_taken()
    {
        await AssertPathAsync(
            new PathQuestion(SampleGraph.Denoising, SampleGraph.LatentDiffusion), SampleGraph.Denoising, SampleGraph.Diffusion, SampleGraph.LatentDiffusion);
        await AssertPathAsync(
            new PathQuestion(SampleGraph.LatentDiffusion, SampleGraph.Denoising), SampleGraph.LatentDiffusion, SampleGraph.Diffusion, SampleGraph.Denoising);
    }

    [Fact]
    public async Task Of_two_edges_between_the_same_the_first_type_is_crossed_and_then_the_one_that_leaves_the_smaller_id()
    {
        GraphPath toDiffusion = (await Store.ShortestPathAsync(new PathQuestion(SampleGraph.LatentDiffusion, "ddpm"), Cancellation))!;
        GraphPath toRefiner = (await Store.ShortestPathAsync(new PathQuestion(SampleGraph.StableDiffusion, SampleGraph.Refiner), Cancellation))!;

        Assert.Equal(EdgeType.BuildsOn, Assert.Single(toDiffusion.Edges).Type);
        Assert.Equal((SampleGraph.Refiner, SampleGraph.StableDiffusion), (toRefiner.Edges[0].From.Id, toRefiner.Edges[0].To.Id));
        Assert.Equal([SampleGraph.StableDiffusion, SampleGraph.Refiner], toRefiner.Nodes.Select(node => node.Id));
    }

    [Fact]
    public async Task Each_step_shows_its_edge_and_proof()
    {
        GraphPath path = (await Store.ShortestPathAsync(new PathQuestion(SampleGraph.Repository, SampleGraph.Fid), Cancellation))!;

        Assert.Equal([EdgeType.HasRepository, EdgeType.Uses], path.Edges.Select(edge => edge.Type));
        Assert.Equal((1, 1.0, null, 2), (path.Edges[0].Support, path.Edges[0].Confidence, path.Edges[0].Lift, path.Edges[0].EvidenceTotal));
        Assert.Equal((1, 0.8, null, 1), (path.Edges[1].Support, path.Edges[1].Confidence, path.Edges[1].Lift, path.Edges[1].EvidenceTotal));
        Assert.Equal("FID", Assert.Single(path.Edges[1].Evidence[0].Spans).Surface);
    }

    [Fact]
    public async Task Unsure_edges_are_not_crossed()
    {
        await AssertPathAsync(new PathQuestion(SampleGraph.Turbo, SampleGraph.Coco), SampleGraph.Turbo, SampleGraph.Coco);
        await AssertPathAsync(
            new PathQuestion(SampleGraph.Turbo, SampleGraph.Coco) { MinConfidence = 0.5 }, SampleGraph.Turbo, SampleGraph.Latent, SampleGraph.Coco);
        await AssertPathAsync(new PathQuestion(SampleGraph.Undated, SampleGraph.Turbo) { MinConfidence = 0.85 }, SampleGraph.Undated, SampleGraph.StableDiffusion, SampleGraph.Turbo);
    }

    [Fact]
    public async Task Relations_of_little_support_are_not_crossed_and_facts_need_none()
    {
        await AssertPathAsync(
            new PathQuestion(SampleGraph.Diffusion, SampleGraph.Generative) { MinSupport = 2 },
            SampleGraph.Diffusion, SampleGraph.Denoising, SampleGraph.Cifar10, SampleGraph.Undated, SampleGraph.Generative);
    }

    [Fact]
    public async Task A_path_longer_than_asked_for_is_none()
    {
        var question = new PathQuestion(SampleGraph.Diffusion, SampleGraph.Generative) { MinSupport = 2 };

        Assert.Null(await Store.ShortestPathAsync(question with { MaxLength = 3 }, Cancellation));
        Assert.NotNull(await Store.ShortestPathAsync(question with { MaxLength = 4 }, Cancellation));
        Assert.Null(await Store.ShortestPathAsync(new PathQuestion(SampleGraph.Hopeful, SampleGraph.Coco), Cancellation));
    }

    [Fact]
    public async Task From_a_node_to_itself_there_is_no_step()
    {
        GraphPath path = (await Store.ShortestPathAsync(new PathQuestion("ddpm", SampleGraph.Diffusion), Cancellation))!;

        Assert.Equal(SampleGraph.Diffusion, Assert.Single(path.Nodes).Id);
        Assert.Empty(path.Edges);
    }

    [Fact]
    public async Task Both_ends_must_be_in_the_graph()
    {
        NotInGraphException refusal = await Assert.ThrowsAsync<NotInGraphException>(
            () => Store.ShortestPathAsync(new PathQuestion(SampleGraph.Coco, "Atlantis"), Cancellation));

        Assert.Contains("'Atlantis'", refusal.Message, StringComparison.Ordinal);
    }

    async Task AssertPathAsync(PathQuestion question, params string[] expected)
    {
        GraphPath? path = await Store.ShortestPathAsync(question, Cancellation);

        Assert.NotNull(path);
        Assert.Equal(expected, path.Nodes.Select(node => node.Id));
        Assert.Equal(expected.Length - 1, path.Edges.Count);
    }
}
