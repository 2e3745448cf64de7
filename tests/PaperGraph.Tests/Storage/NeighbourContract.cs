using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class NeighbourContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task Neighbours_come_by_lift_then_support_then_id_then_type()
    {
        await AssertNeighboursAsync(
            SampleGraph.Diffusion, new NeighbourFilter(),
            (SampleGraph.ImageNet, EdgeType.CoOccurs), (SampleGraph.Dit, EdgeType.BuildsOn), (SampleGraph.Generative, EdgeType.IsA),
            (SampleGraph.LatentDiffusion, EdgeType.BuildsOn), (SampleGraph.LatentDiffusion, EdgeType.IsA));
        await AssertNeighboursAsync(
            SampleGraph.StableDiffusion, new NeighbourFilter(),
            (SampleGraph.Refiner, EdgeType.BuildsOn), (SampleGraph.LatentDiffusion, EdgeType.BuildsOn), (SampleGraph.Refiner, EdgeType.BuildsOn));
    }

    [Fact]
    public async Task An_edge_keeps_its_direction_and_brings_its_proof()
    {
        IReadOnlyList<Neighbour> neighbours =
            [.. (await Store.NeighboursAsync([SampleGraph.StableDiffusion], new NeighbourFilter(), All, Cancellation))[0].Items];

        Assert.Equal(
            [(SampleGraph.Refiner, SampleGraph.StableDiffusion), (SampleGraph.StableDiffusion, SampleGraph.LatentDiffusion), (SampleGraph.StableDiffusion, SampleGraph.Refiner)],
            neighbours.Select(neighbour => (neighbour.Edge.From.Id, neighbour.Edge.To.Id)));
        GraphEdge edge = neighbours[0].Edge;
        Assert.Equal((2, 0.7, null, 2), (edge.Support, edge.Confidence, edge.Lift, edge.EvidenceTotal));
        Assert.Equal([SampleGraph.Turbo, SampleGraph.Undated], edge.Evidence.Select(evidence => evidence.Paper.Id));
        Assert.Equal("The refiner builds on Stable Diffusion.", edge.Evidence[1].Sentence.In(edge.Evidence[1].Paper));
        Assert.Equal([SampleGraph.Refiner, SampleGraph.StableDiffusion], edge.Evidence[1].Spans.Select(span => span.ConceptId));
    }

    [Fact]
    public async Task A_lift_is_rounded_to_four_decimals()
    {
        Neighbour neighbour = (await Store.NeighboursAsync([SampleGraph.Diffusion], new NeighbourFilter(), All, Cancellation))[0].Items.First();

        Assert.Equal(1.3333, neighbour.Edge.Lift);
    }

    [Fact]
    public async Task Types_directions_kinds_support_and_confidence_restrict()
    {
        await AssertNeighboursAsync(
            SampleGraph.Diffusion, new NeighbourFilter { Types = [EdgeType.IsA] },
            (SampleGraph.Generative, EdgeType.IsA), (SampleGraph.LatentDiffusion, EdgeType.IsA));
        await AssertNeighboursAsync(
            SampleGraph.Diffusion, new NeighbourFilter { Direction = Direction.Out }, (SampleGraph.ImageNet, EdgeType.CoOccurs), (SampleGraph.Generative, EdgeType.IsA));
        await AssertNeighboursAsync(
            SampleGraph.Diffusion, new NeighbourFilter { Direction = Direction.In, Types = [EdgeType.IsA, EdgeType.CoOccurs] },
            (SampleGraph.ImageNet, EdgeType.CoOccurs), (SampleGraph.LatentDiffusion, EdgeType.IsA));
        await AssertNeighboursAsync(SampleGraph.Diffusion, new NeighbourFilter { Kinds = [ConceptKind.Benchmark] }, (SampleGraph.ImageNet, EdgeType.CoOccurs));
        await AssertNeighboursAsync(SampleGraph.StableDiffusion, new NeighbourFilter { MinSupport = 2 }, (SampleGraph.Refiner, EdgeType.BuildsOn));
        await AssertNeighboursAsync(SampleGraph.StableDiffusion, new NeighbourFilter { MinConfidence = 0.8 }, (SampleGraph.LatentDiffusion, EdgeType.BuildsOn));
    }

    [Fact]
    public async Task Also_of_leaves_the_neighbours_of_both()
    {
        await AssertNeighboursAsync(
            SampleGraph.LatentDiffusion, new NeighbourFilter { AlsoOf = "ImageNet" },
            (SampleGraph.Diffusion, EdgeType.BuildsOn), (SampleGraph.Diffusion, EdgeType.IsA));
        await AssertNeighboursAsync(SampleGraph.LatentDiffusion, new NeighbourFilter { AlsoOf = "ImageNet", Types = [EdgeType.IsA] });
        await Assert.ThrowsAsync<NotInGraphException>(
            () => Store.NeighboursAsync([SampleGraph.Diffusion], new NeighbourFilter { AlsoOf = "Atlantis" }, All, Cancellation));
    }

    [Fact]
    public async Task Pages_join_to_the_whole()
    {
        await AssertPagesJoinToWholeAsync(async page => (await Store.NeighboursAsync([SampleGraph.Diffusion], new NeighbourFilter(), page, Cancellation))[0]);
    }

    [Fact]
    public async Task Neighbours_are_counted_by_type_direction_and_kind()
    {
        IReadOnlyList<IReadOnlyList<NeighbourCount>> counts =
            await Store.NeighbourCountsAsync([SampleGraph.Diffusion, "task:none", SampleGraph.Cifar100], 0, Cancellation);

        Assert.Equal(
            [
                new(EdgeType.BuildsOn, Direction.In, ConceptKind.Method, 2),
                new(EdgeType.IsA, Direction.Out, ConceptKind.Method, 1),
                new(EdgeType.IsA, Direction.In, ConceptKind.Method, 1),
                new(EdgeType.CoOccurs, null, ConceptKind.Benchmark, 1),
            ],
            counts[0]);
        Assert.Empty(counts[1]);
        Assert.Equal([new NeighbourCount(EdgeType.VariantOf, null, ConceptKind.Dataset, 1)], counts[2]);
    }

    [Fact]
    public async Task Only_neighbours_that_are_sure_enough_are_counted()
    {
        IReadOnlyList<NeighbourCount> counts = (await Store.NeighbourCountsAsync([SampleGraph.Diffusion], 0.9, Cancellation))[0];

        Assert.Equal(
            [
                new(EdgeType.BuildsOn, Direction.In, ConceptKind.Method, 1),
                new(EdgeType.CoOccurs, null, ConceptKind.Benchmark, 1),
            ],
            counts);
    }

    [Fact]
    public async Task A_neighbourhood_shows_the_best_of_each_relation_and_how_many_there_are()
    {
        Neighbourhood around = await Store.NeighbourhoodAsync(new NeighbourhoodQuestion("ddpm") { Limit = 1 }, Cancellation);

        Assert.Equal(SampleGraph.Diffusion, around.Centre.Id);
        Assert.Equal(
            [
                (SampleGraph.Diffusion, 0), (SampleGraph.ImageNet, 1), (SampleGraph.Dit, 1), (SampleGraph.Generative, 1), (SampleGraph.LatentDiffusion, 1),
            ],
            around.Nodes.Select(node => (node.Concept.Id, node.Depth)));
        Assert.Equal(
            [
                new(EdgeType.BuildsOn, Direction.In, 2, 2), new(EdgeType.IsA, Direction.Out, 1, 1),
                new(EdgeType.IsA, Direction.In, 1, 1), new(EdgeType.CoOccurs, null, 1, 1),
            ],
            around.Nodes[0].Groups);
        Assert.Equal(
            [
                (SampleGraph.ImageNet, SampleGraph.Diffusion, EdgeType.CoOccurs), (SampleGraph.Diffusion, SampleGraph.Generative, EdgeType.IsA),
                (SampleGraph.Dit, SampleGraph.Diffusion, EdgeType.BuildsOn), (SampleGraph.LatentDiffusion, SampleGraph.Diffusion, EdgeType.IsA),
            ],
            around.Edges.Select(edge => (edge.From.Id, edge.To.Id, edge.Type)));
    }

    [Fact]
    public async Task A_node_at_the_rim_says_how_much_more_there_is()
    {
        Neighbourhood around = await Store.NeighbourhoodAsync(new NeighbourhoodQuestion(SampleGraph.Diffusion), Cancellation);

        NeighbourhoodNode imageNet = around.Nodes.Single(node => node.Concept.Id == SampleGraph.ImageNet);
        Assert.Equal([new NeighbourGroup(EdgeType.CoOccurs, null, Total: 2, Shown: 1)], imageNet.Groups);
    }

    [Fact]
    public async Task A_second_step_opens_the_neighbours_too()
    {
        Neighbourhood around = await Store.NeighbourhoodAsync(
            new NeighbourhoodQuestion("ImageNet") { Depth = 2, Edges = new NeighbourFilter { Types = [EdgeType.CoOccurs, EdgeType.BuildsOn] } }, Cancellation);

        Assert.Equal(
            [(SampleGraph.ImageNet, 0), (SampleGraph.Coco, 1), (SampleGraph.Diffusion, 1), (SampleGraph.Dit, 2), (SampleGraph.LatentDiffusion, 2)],
            around.Nodes.Select(node => (node.Concept.Id, node.Depth)));
        Assert.Equal(4, around.Edges.Count);
    }

    [Fact]
    public async Task A_neighbourhood_of_nothing_known_is_an_error()
    {
        await Assert.ThrowsAsync<NotInGraphException>(() => Store.NeighbourhoodAsync(new NeighbourhoodQuestion("Atlantis"), Cancellation));
    }

    async Task AssertNeighboursAsync(string concept, NeighbourFilter filter, params (string Id, EdgeType Type)[] expected)
    {
        Page<Neighbour> page = (await Store.NeighboursAsync([concept], filter, All, Cancellation))[0];

        Assert.Equal(expected, page.Items.Select(neighbour => (neighbour.Concept.Id, neighbour.Edge.Type)));
        Assert.Equal(expected.Length, page.Total);
    }
}
