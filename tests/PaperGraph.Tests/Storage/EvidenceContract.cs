using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class EvidenceContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task Evidence_of_edges_of_every_type_comes_in_the_order_asked()
    {
        IReadOnlyList<IReadOnlyList<Evidence>> evidence = await Store.EvidenceAsync(
            [
                new EdgeKey(SampleGraph.Refiner, SampleGraph.StableDiffusion, EdgeType.BuildsOn),
                new EdgeKey(SampleGraph.Denoising, SampleGraph.Diffusion, EdgeType.Introduces),
                new EdgeKey(SampleGraph.Denoising, SampleGraph.Repository, EdgeType.HasRepository),
                new EdgeKey(SampleGraph.Transformer, SampleGraph.Denoising, EdgeType.Cites),
                new EdgeKey(SampleGraph.Latent, SampleGraph.Denoising, EdgeType.Cites),
            ],
            first: 10, skip: 0, Cancellation);

        Assert.Equal([2, 3, 2, 1, 0], evidence.Select(proofs => proofs.Count));
        Assert.Equal(Role.Introduces, evidence[1][0].Role);
        Assert.Equal("link", evidence[2][0].Rule);
        Assert.Equal("Again: https://github.com/Acme/Diffusion here.", evidence[2][1].Sentence.In(evidence[2][1].Paper));
        Assert.Equal(SampleGraph.Transformer, evidence[3][0].Paper.Id);
    }

    [Fact]
    public async Task An_edge_that_is_not_there_has_no_evidence()
    {
        IReadOnlyList<IReadOnlyList<Evidence>> evidence = await Store.EvidenceAsync(
            [
                new EdgeKey(SampleGraph.Diffusion, SampleGraph.LatentDiffusion, EdgeType.BuildsOn),
                new EdgeKey(SampleGraph.Denoising, SampleGraph.Diffusion, EdgeType.Uses),
                new EdgeKey("method:none", SampleGraph.Diffusion, EdgeType.IsA),
                new EdgeKey(SampleGraph.Turbo, SampleGraph.Repository, EdgeType.HasRepository),
                new EdgeKey(SampleGraph.Diffusion, SampleGraph.Denoising, EdgeType.Introduces),
            ],
            first: 10, skip: 0, Cancellation);

        Assert.All(evidence, Assert.Empty);
    }

    [Fact]
    public async Task An_undirected_edge_is_found_from_either_end()
    {
        IReadOnlyList<IReadOnlyList<Evidence>> evidence = await Store.EvidenceAsync(
            [
                new EdgeKey(SampleGraph.Cifar10, SampleGraph.Cifar100, EdgeType.VariantOf),
                new EdgeKey(SampleGraph.Cifar100, SampleGraph.Cifar10, EdgeType.VariantOf),
            ],
            first: 10, skip: 0, Cancellation);

        Assert.Single(evidence[0]);
        Assert.Equivalent(evidence[0], evidence[1], strict: true);
    }

    [Fact]
    public async Task Asked_for_all_there_is_it_all_comes()
    {
        var edge = new EdgeKey(SampleGraph.ImageNet, SampleGraph.Diffusion, EdgeType.CoOccurs);
        var all = new PageRequest(int.MaxValue);

        IReadOnlyList<Evidence> evidence = (await Store.EvidenceAsync([edge], int.MaxValue, 1, Cancellation))[0];
        IReadOnlyList<Page<NamedConcept>> concepts = await Store.ConceptsOfAsync([SampleGraph.Latent], new FactFilter(), all, Cancellation);

        Assert.Equal([SampleGraph.Latent, SampleGraph.Transformer], evidence.Select(proof => proof.Paper.Id));
        Assert.NotEmpty(concepts[0].Rows);
    }

    [Fact]
    public async Task Without_evidence_rows_are_what_they_are_but_for_their_proof()
    {
        PageRequest bare = All with { WithEvidence = false };

        Page<NamedConcept>[] concepts = await BothAsync(page => OneAsync(Store.ConceptsOfAsync([SampleGraph.Turbo], new FactFilter(), page, Cancellation)), bare);
        Page<NamingPaper>[] papers = await BothAsync(page => OneAsync(Store.PapersNamingAsync([SampleGraph.ImageNet], new FactFilter(), page, Cancellation)), bare);
        Page<Neighbour>[] neighbours = await BothAsync(page => OneAsync(Store.NeighboursAsync([SampleGraph.Diffusion], new NeighbourFilter(), page, Cancellation)), bare);
        Page<Descendant>[] descendants = await BothAsync(page => Store.MethodsBuildingOnAsync(new DescendantsQuestion("ddpm"), page, Cancellation), bare);

        AssertSameButForEvidence(concepts, named => named with { Evidence = [] });
        AssertSameButForEvidence(papers, naming => naming with { Evidence = [] });
        AssertSameButForEvidence(neighbours, neighbour => neighbour with { Edge = neighbour.Edge with { Evidence = [] } });
        AssertSameButForEvidence(descendants, found => found with { Path = [.. found.Path.Select(edge => edge with { Evidence = [] })] });
    }

    [Fact]
    public async Task Skipping_goes_on_where_a_preview_ended()
    {
        var edge = new EdgeKey(SampleGraph.ImageNet, SampleGraph.Diffusion, EdgeType.CoOccurs);

        IReadOnlyList<Evidence> all = (await Store.EvidenceAsync([edge], 10, 0, Cancellation))[0];
        IReadOnlyList<Evidence> rest = (await Store.EvidenceAsync([edge], 1, 1, Cancellation))[0];

        Assert.Equal([SampleGraph.Denoising, SampleGraph.Latent, SampleGraph.Transformer], all.Select(proof => proof.Paper.Id));
        Assert.Equivalent(all[1], Assert.Single(rest), strict: true);
        Assert.Single((await Store.EvidenceAsync([new EdgeKey(SampleGraph.Denoising, SampleGraph.Diffusion, EdgeType.Introduces)], 5, 2, Cancellation))[0]);
    }

    [Fact]
    public async Task An_edge_brings_three_and_says_how_many_there_are()
    {
        var maker = new GraphMaker().Concept(ConceptKind.Method, "One").Concept(ConceptKind.Method, "Two");
        string[] papers = [.. Enumerable.Range(1, 5).Select(number => $"paper:{number}")];
        foreach (string paper in papers)
            maker.Paper(paper, "One and Two").Names(paper, "method:one", Role.Uses, 1, "One").Names(paper, "method:two", Role.Uses, 1, "Two");
        await Store.ApplyAsync(maker.Relation("method:one", EdgeType.BuildsOn, "method:two", 1, null, papers).Make(), Cancellation);

        GraphEdge edge = Assert.Single((await Store.NeighboursAsync(["method:one"], new NeighbourFilter(), All, Cancellation))[0].Items).Edge;

        Assert.Equal(["paper:1", "paper:2", "paper:3"], edge.Evidence.Select(evidence => evidence.Paper.Id));
        Assert.Equal(5, edge.EvidenceTotal);
    }

    static async Task<Page<T>[]> BothAsync<T>(Func<PageRequest, Task<Page<T>>> ask, PageRequest bare) => [await ask(All), await ask(bare)];

    static async Task<Page<T>> OneAsync<T>(Task<IReadOnlyList<Page<T>>> pages) => (await pages)[0];

    static void AssertSameButForEvidence<T>(Page<T>[] wholeAndBare, Func<T, T> withoutEvidence)
    {
        Page<T> whole = wholeAndBare[0], bare = wholeAndBare[1];
        Assert.NotEmpty(bare.Rows);
        Assert.Equivalent(whole.Rows.Select(row => row with { Item = withoutEvidence(row.Item) }), bare.Rows, strict: true);
    }
}
