using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class LinkContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task Links_come_in_the_order_of_the_text_each_once()
    {
        IReadOnlyList<IReadOnlyList<LinkAnswer>> links =
            await Store.LinksOfAsync([SampleGraph.Turbo, SampleGraph.Denoising, "paper:none"], Cancellation);

        Assert.Equal([0, 2, 0], links.Select(list => list.Count));
        Assert.Equal(
            [("https://github.com/Acme/Diffusion", LinkKind.Repository), ("https://acme.github.io/diffusion", LinkKind.Project)],
            links[1].Select(link => (link.Url, link.Kind)));
        Assert.Equal(SampleGraph.Graph.Repositories[0], links[1][0].Repository);
        Assert.Null(links[1][1].Repository);
    }

    [Fact]
    public async Task A_link_is_proved_by_the_sentence_around_it()
    {
        Evidence evidence = (await Store.LinksOfAsync([SampleGraph.Denoising], Cancellation))[0][1].Evidence;

        Assert.Equal("Code: https://github.com/Acme/Diffusion and https://acme.github.io/diffusion today.", evidence.Sentence.In(evidence.Paper));
        EvidenceSpan span = Assert.Single(evidence.Spans);
        Assert.Equal(("https://acme.github.io/diffusion", null), (span.Surface, span.ConceptId));
        Assert.Equal((null, 1.0, "link", "rules-1"), (evidence.Role, evidence.Confidence, evidence.Rule, evidence.Extractor));
    }

    [Fact]
    public async Task Candidates_come_with_their_reason_and_sentence()
    {
        IReadOnlyList<IReadOnlyList<CandidateAnswer>> candidates =
            await Store.CandidatesOfAsync([SampleGraph.Hopeful, SampleGraph.Latent, "paper:none"], Cancellation);

        Assert.Equal([1, 0, 0], candidates.Select(list => list.Count));
        CandidateAnswer candidate = candidates[0][0];
        Assert.Equal(("HopeBench", ConceptKind.Benchmark, 0.3, "Seen once, without a cue."), (candidate.Surface, candidate.Kind, candidate.Confidence, candidate.Reason));
        Assert.Equal("We evaluate on HopeBench alone.", candidate.Evidence.Sentence.In(candidate.Evidence.Paper));
        Assert.Equal("HopeBench", Assert.Single(candidate.Evidence.Spans).Span.In(candidate.Evidence.Paper));
        Assert.Equal((0.3, "candidate"), (candidate.Evidence.Confidence, candidate.Evidence.Rule));
    }

    [Fact]
    public async Task A_paper_that_names_none_is_told_from_one_with_candidates_only()
    {
        string[] papers = [SampleGraph.Denoising, SampleGraph.Hopeful, "paper:none"];

        IReadOnlyList<Coverage?> datasets = await Store.CoverageOfAsync(papers, ConceptKind.Dataset, Cancellation);
        IReadOnlyList<Coverage?> benchmarks = await Store.CoverageOfAsync(papers, ConceptKind.Benchmark, Cancellation);
        IReadOnlyList<Coverage?> tasks = await Store.CoverageOfAsync(papers, ConceptKind.Task, Cancellation);

        Assert.Equal([Coverage.Named, Coverage.None, null], datasets);
        Assert.Equal(Coverage.CandidatesOnly, benchmarks[1]);
        Assert.Equal([Coverage.None, Coverage.None, null], tasks);
    }

    [Fact]
    public async Task Citations_come_by_the_other_papers_id_in_either_direction()
    {
        Assert.Equal([SampleGraph.Latent, SampleGraph.Transformer], await CitationsAsync(SampleGraph.Denoising, Direction.In));
        Assert.Equal([SampleGraph.Denoising], await CitationsAsync(SampleGraph.Latent, Direction.Out));
        Assert.Empty(await CitationsAsync(SampleGraph.Denoising, Direction.Out));
        Assert.Empty(await CitationsAsync("paper:none", Direction.In));
    }

    [Fact]
    public async Task A_citation_that_was_read_needs_no_proof_and_an_inferred_one_has_the_citing_papers_sentences()
    {
        IReadOnlyList<CitedPaper> citing = [.. (await Store.CitationsOfAsync([SampleGraph.Denoising], Direction.In, All, Cancellation))[0].Items];

        Assert.Equal((CitationSource.Read, 1.0), (citing[0].Source, citing[0].Confidence));
        Assert.Empty(citing[0].Via);
        Assert.Empty(citing[0].Evidence);
        Assert.Equal((CitationSource.Inferred, 0.9), (citing[1].Source, citing[1].Confidence));
        Assert.Equal(SampleGraph.Diffusion, Assert.Single(citing[1].Via).Id);
        Evidence evidence = Assert.Single(citing[1].Evidence);
        Assert.Equal(SampleGraph.Transformer, evidence.Paper.Id);
        Assert.Equal("diffusion models", Assert.Single(evidence.Spans).Surface);
        Assert.Null(evidence.Role);
    }

    [Fact]
    public async Task Citations_come_in_pages()
    {
        Page<CitedPaper> first = (await Store.CitationsOfAsync([SampleGraph.Denoising], Direction.In, new PageRequest(1, WithTotal: true), Cancellation))[0];
        Page<CitedPaper> second = (await Store.CitationsOfAsync([SampleGraph.Denoising], Direction.In, new PageRequest(1, first.Rows[0].Cursor), Cancellation))[0];

        Assert.Equal((2, true, false), (first.Total, first.HasNext, first.HasPrevious));
        Assert.Equal(SampleGraph.Transformer, Assert.Single(second.Items).Paper.Id);
        Assert.Equal((null, false, true), (second.Total, second.HasNext, second.HasPrevious));
    }

    async Task<IEnumerable<string>> CitationsAsync(string paper, Direction direction) =>
        (await Store.CitationsOfAsync([paper], direction, All, Cancellation))[0].Items.Select(cited => cited.Paper.Id);
}
