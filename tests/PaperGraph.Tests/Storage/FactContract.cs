using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class FactContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task A_papers_concepts_come_by_role_then_confidence_then_id()
    {
        await AssertConceptsAsync(
            SampleGraph.Denoising, new FactFilter(), SampleGraph.Diffusion, SampleGraph.ImageNet, SampleGraph.Cifar10, SampleGraph.Fid);
        await AssertConceptsAsync(
            SampleGraph.Turbo, new FactFilter(), SampleGraph.StableDiffusion, SampleGraph.LatentDiffusion, SampleGraph.Refiner, SampleGraph.Coco);
    }

    [Fact]
    public async Task Kinds_roles_and_confidence_restrict_a_papers_concepts()
    {
        await AssertConceptsAsync(
            SampleGraph.Turbo, new FactFilter { Kinds = [ConceptKind.Method], Roles = [Role.Uses] }, SampleGraph.LatentDiffusion, SampleGraph.Refiner);
        await AssertConceptsAsync(SampleGraph.Turbo, new FactFilter { MinConfidence = 0.9 }, SampleGraph.StableDiffusion, SampleGraph.LatentDiffusion);
    }

    [Fact]
    public async Task A_paper_proves_each_concept_by_one_sentence_after_the_other()
    {
        NamedConcept named = (await Store.ConceptsOfAsync([SampleGraph.Denoising], new FactFilter(), All, Cancellation))[0].Items.First();

        Assert.Equal(Role.Introduces, named.Role);
        Assert.Equal(0.95, named.Confidence);
        Assert.Equal(
            [
                "Denoising Diffusion Models: Diffusion Models",
                "We present diffusion models (DDPM).: diffusion models, DDPM",
                "Diffusion models reach FID 3.2 on ImageNet and CIFAR-10.: Diffusion models",
            ],
            named.Evidence.Select(Read));
        Assert.All(named.Evidence, evidence =>
        {
            Assert.Equal(SampleGraph.Denoising, evidence.Paper.Id);
            Assert.Equal((Role.Introduces, 0.95, "lexicon", "rules-1"), (evidence.Role, evidence.Confidence, evidence.Rule, evidence.Extractor));
            Assert.All(evidence.Spans, span => Assert.Equal((SampleGraph.Diffusion, span.Span.In(evidence.Paper)), (span.ConceptId, span.Surface)));
        });
    }

    [Fact]
    public async Task A_sentence_counts_with_its_surest_mention()
    {
        var paper = new Paper("paper:a", "T", "BERT beats BERT. Long live BERT.");
        FactMention Mention(int start, TextSpan sentence, double confidence, string rule) =>
            new(new TextSpan(TextField.Abstract, start, start + 4), "BERT", sentence, confidence, rule);
        var first = new TextSpan(TextField.Abstract, 0, 16);
        var second = new TextSpan(TextField.Abstract, 17, 32);
        await Store.ApplyAsync(new ConceptGraph
        {
            Papers = [new PaperNode(paper, "rules-1", [])],
            Concepts = [new Concept("method:bert", "BERT", ConceptKind.Method, 1)],
            Facts = [new Fact("paper:a", "method:bert", Role.Uses, 0.91239,
                [Mention(0, first, 0.5, "lexicon"), Mention(11, first, 0.91239, "cue"), Mention(27, second, 0.2, "shape")])],
        }, Cancellation);

        NamedConcept named = Assert.Single((await Store.ConceptsOfAsync(["paper:a"], new FactFilter(), All, Cancellation))[0].Items);

        Assert.Equal([(0.9124, "cue"), (0.2, "shape")], named.Evidence.Select(evidence => (evidence.Confidence, evidence.Rule)));
        Assert.Equal(0.9124, named.Confidence);
    }

    [Theory]
    [InlineData(PaperOrder.Title, SampleGraph.Denoising, SampleGraph.Latent, SampleGraph.Transformer)]
    [InlineData(PaperOrder.Newest, SampleGraph.Transformer, SampleGraph.Latent, SampleGraph.Denoising)]
    [InlineData(PaperOrder.Oldest, SampleGraph.Denoising, SampleGraph.Latent, SampleGraph.Transformer)]
    [InlineData(PaperOrder.MostCited, SampleGraph.Denoising, SampleGraph.Latent, SampleGraph.Transformer)]
    public async Task A_concepts_papers_come_in_the_order_asked(PaperOrder order, params string[] expected)
    {
        var filter = new FactFilter { OrderBy = order };

        IReadOnlyList<Page<NamingPaper>> pages = await Store.PapersNamingAsync([SampleGraph.ImageNet, "task:none"], filter, All, Cancellation);

        Assert.Equal(expected, pages[0].Items.Select(naming => naming.Paper.Id));
        Assert.Empty(pages[1].Rows);
        await AssertPagesJoinToWholeAsync(async page => (await Store.PapersNamingAsync([SampleGraph.ImageNet], filter, page, Cancellation))[0]);
    }

    [Fact]
    public async Task Roles_and_confidence_restrict_a_concepts_papers()
    {
        async Task<IEnumerable<string>> PapersAsync(FactFilter filter) =>
            (await Store.PapersNamingAsync([SampleGraph.Coco], filter, All, Cancellation))[0].Items.Select(naming => naming.Paper.Id);

        Assert.Equal([SampleGraph.Latent, SampleGraph.Turbo], await PapersAsync(new FactFilter { Roles = [Role.Uses] }));
        Assert.Equal([SampleGraph.Latent], await PapersAsync(new FactFilter { MinConfidence = 0.5 }));
        Assert.Empty(await PapersAsync(new FactFilter { Roles = [Role.Introduces] }));
        Assert.Empty(await PapersAsync(new FactFilter { Kinds = [ConceptKind.Method] }));
    }

    [Fact]
    public async Task Each_id_has_a_page_of_its_own()
    {
        IReadOnlyList<Page<NamedConcept>> pages =
            await Store.ConceptsOfAsync([SampleGraph.Hopeful, SampleGraph.Undated, SampleGraph.Turbo], new FactFilter(), new PageRequest(1, WithTotal: true), Cancellation);

        Assert.Equal([0, 5, 4], pages.Select(page => page.Total));
        Assert.Equal([null, SampleGraph.Refiner, SampleGraph.StableDiffusion], pages.Select(page => page.Items.FirstOrDefault()?.Concept.Id));
        Assert.Equal([false, true, true], pages.Select(page => page.HasNext));
        await AssertPagesJoinToWholeAsync(async page => (await Store.ConceptsOfAsync([SampleGraph.Undated], new FactFilter(), page, Cancellation))[0]);
    }

    [Fact]
    public async Task An_aliass_evidence_is_what_uses_that_very_surface()
    {
        IReadOnlyList<IReadOnlyList<Evidence>> evidence = await Store.AliasEvidenceAsync(
            [(SampleGraph.Diffusion, "diffusion models"), (SampleGraph.Diffusion, "DDPM"), (SampleGraph.Diffusion, "ddpm"), ("task:none", "x")],
            first: 10, skip: 0, Cancellation);

        Assert.Equal([SampleGraph.Denoising, SampleGraph.Latent, SampleGraph.Transformer], evidence[0].Select(proof => proof.Paper.Id));
        Assert.Equal("We present diffusion models (DDPM).: DDPM", Read(Assert.Single(evidence[1])));
        Assert.Empty(evidence[2]);
        Assert.Empty(evidence[3]);
        IReadOnlyList<IReadOnlyList<Evidence>> second =
            await Store.AliasEvidenceAsync([(SampleGraph.Diffusion, "diffusion models")], first: 1, skip: 1, Cancellation);
        Assert.Equal(SampleGraph.Latent, Assert.Single(second[0]).Paper.Id);
    }

    [Fact]
    public async Task A_sentence_with_another_of_its_names_proves_an_alias_first()
    {
        await Store.ApplyAsync(
            new GraphMaker()
                .Paper("paper:a", "A", "The MoE is sparse.")
                .Paper("paper:b", "B", "The MoE is dense. We use mixture of experts (MoE).")
                .Concept(ConceptKind.Method, "mixture of experts", "MoE")
                .Names("paper:a", "method:mixture-of-experts", Role.Uses, 0.99, "MoE")
                .Names("paper:b", "method:mixture-of-experts", Role.Uses, 0.8, "MoE", "mixture of experts")
                .Make(),
            Cancellation);

        IReadOnlyList<Evidence> evidence =
            (await Store.AliasEvidenceAsync([("method:mixture-of-experts", "MoE")], first: 3, skip: 0, Cancellation))[0];

        Assert.Equal(
            ["We use mixture of experts (MoE).: MoE", "The MoE is sparse.: MoE", "The MoE is dense.: MoE"], evidence.Select(Read));
    }

    static string Read(Evidence evidence) =>
        $"{evidence.Sentence.In(evidence.Paper)}: {string.Join(", ", evidence.Spans.Select(span => span.Surface))}";

    async Task AssertConceptsAsync(string paper, FactFilter filter, params string[] ids)
    {
        Page<NamedConcept> page = (await Store.ConceptsOfAsync([paper], filter, All, Cancellation))[0];

        Assert.Equal(ids, page.Items.Select(named => named.Concept.Id));
        Assert.Equal(ids.Length, page.Total);
    }
}
