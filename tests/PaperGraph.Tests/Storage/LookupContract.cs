using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class LookupContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task Nodes_are_found_by_id_in_the_order_asked_and_null_where_unknown()
    {
        IReadOnlyList<INode?> found = await Store.FindAsync(
            [SampleGraph.Repository, "method:unheard-of", SampleGraph.Latent, SampleGraph.Diffusion, SampleGraph.Latent, ""], Cancellation);

        Assert.Equal(
            [SampleGraph.Repository, null, SampleGraph.Latent, SampleGraph.Diffusion, SampleGraph.Latent, null], found.Select(node => node?.Id));
    }

    [Fact]
    public async Task Nodes_come_whole()
    {
        IReadOnlyList<INode?> found = await Store.FindAsync([SampleGraph.Denoising, SampleGraph.Diffusion, SampleGraph.Repository], Cancellation);

        Assert.Equivalent(SampleGraph.Graph.Papers.Single(node => node.Paper.Id == SampleGraph.Denoising).Paper, found[0], strict: true);
        Assert.Equivalent(SampleGraph.Graph.Concepts.Single(concept => concept.Id == SampleGraph.Diffusion), found[1], strict: true);
        Assert.Equal(SampleGraph.Graph.Repositories[0], found[2]);
    }

    [Fact]
    public async Task A_name_is_no_id()
    {
        Assert.Equal([null, null], await Store.FindAsync(["diffusion models", "Latent Diffusion"], Cancellation));
    }

    [Theory]
    [InlineData("method:ddpm")]
    [InlineData("dataset:diffusion-model")]
    [InlineData("TASK:Diffusion%20Models")]
    public async Task A_merged_id_goes_on_working_whatever_its_kind(string id)
    {
        Assert.Equal(SampleGraph.Diffusion, (await Store.FindAsync([id], Cancellation))[0]?.Id);
        Assert.Equal(SampleGraph.Diffusion, (await Store.FindConceptsAsync([id], null, Cancellation))[0]?.Id);
    }

    [Fact]
    public async Task A_papers_other_id_goes_on_working()
    {
        Assert.Equal(SampleGraph.Denoising, (await Store.FindAsync(["paper:denoising-diffusion-models"], Cancellation))[0]?.Id);
    }

    [Theory]
    [InlineData("paper:arxiv:2102.00002", SampleGraph.Latent)]
    [InlineData("2102.00002v3", SampleGraph.Latent)]
    [InlineData("https://arxiv.org/abs/2102.00002", SampleGraph.Latent)]
    [InlineData("undated", SampleGraph.Undated)]
    [InlineData("latent  DIFFUSION", SampleGraph.Latent)]
    [InlineData("scalable godel transformers", SampleGraph.Transformer)]
    [InlineData("denoising-diffusion-models", SampleGraph.Denoising)]
    [InlineData("method:latent-diffusion", null)]
    public async Task A_paper_is_found_by_node_id_source_id_or_title(string name, string? expected)
    {
        Assert.Equal(expected, (await Store.FindPapersAsync([name], Cancellation))[0]?.Id);
    }

    [Theory]
    [InlineData("benchmark:ms-coco", SampleGraph.Coco)]
    [InlineData("ms coco", SampleGraph.Coco)]
    [InlineData("coco", SampleGraph.Coco)]
    [InlineData("Diffusion Model", SampleGraph.Diffusion)]
    [InlineData("ddpm", SampleGraph.Diffusion)]
    [InlineData("CIFAR 10", SampleGraph.Cifar10)]
    [InlineData("CIFAR 1000", null)]
    [InlineData("paper:hopeful", null)]
    public async Task A_concept_is_found_by_id_or_any_of_its_names(string name, string? expected)
    {
        Assert.Equal(expected, (await Store.FindConceptsAsync([name], null, Cancellation))[0]?.Id);
    }

    [Fact]
    public async Task A_kind_restricts_names_and_ids()
    {
        Assert.Null((await Store.FindConceptsAsync(["ddpm"], ConceptKind.Dataset, Cancellation))[0]);
        Assert.Null((await Store.FindConceptsAsync([SampleGraph.Diffusion], ConceptKind.Dataset, Cancellation))[0]);
        Assert.Equal(SampleGraph.Diffusion, (await Store.FindConceptsAsync(["ddpm"], ConceptKind.Method, Cancellation))[0]?.Id);
    }

    [Fact]
    public async Task Of_several_concepts_with_one_name_the_best_supported_is_meant_and_then_the_smallest_id()
    {
        ConceptGraph graph = new GraphMaker()
            .Paper("paper:a", "Gato").Paper("paper:b", "Gato again")
            .Concept(ConceptKind.Method, "Gato").Concept(ConceptKind.Benchmark, "Gato").Concept(ConceptKind.Task, "Gato")
            .Names("paper:a", "task:gato", Role.Uses, 1, "Gato").Names("paper:b", "task:gato", Role.Uses, 1, "Gato")
            .Names("paper:a", "method:gato", Role.Uses, 1, "Gato").Names("paper:b", "benchmark:gato", Role.Uses, 1, "Gato")
            .Make();
        await Store.ApplyAsync(graph, Cancellation);

        Assert.Equal("task:gato", (await Store.FindConceptsAsync(["gato"], null, Cancellation))[0]?.Id);
        Assert.Equal("task:gato", (await Store.FindAsync(["dataset:gato"], Cancellation))[0]?.Id);
        await Store.ApplyAsync(graph with { Concepts = [.. graph.Concepts.Select(concept => concept with { Support = 1 })] }, Cancellation);
        Assert.Equal("benchmark:gato", (await Store.FindConceptsAsync(["gato"], null, Cancellation))[0]?.Id);
    }

    [Fact]
    public async Task An_empty_graph_knows_nothing_and_says_so()
    {
        await Store.ApplyAsync(new ConceptGraph(), Cancellation);

        Assert.Equal([null], await Store.FindAsync([SampleGraph.Diffusion], Cancellation));
        Assert.Equal([null], await Store.FindPapersAsync(["Latent Diffusion"], Cancellation));
        Assert.Equal([null], await Store.FindConceptsAsync(["ddpm"], null, Cancellation));
        Assert.Empty((await Store.PapersAsync(new PaperFilter(), All, Cancellation)).Rows);
    }
}
