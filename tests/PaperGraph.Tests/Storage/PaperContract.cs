using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

public abstract class PaperContract<TBackend> : ReadingContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Theory]
    [InlineData(PaperOrder.Title, SampleGraph.Undated, SampleGraph.Denoising, SampleGraph.Hopeful, SampleGraph.Latent, SampleGraph.Transformer, SampleGraph.Turbo)]
    [InlineData(PaperOrder.Newest, SampleGraph.Turbo, SampleGraph.Transformer, SampleGraph.Latent, SampleGraph.Denoising, SampleGraph.Hopeful, SampleGraph.Undated)]
    [InlineData(PaperOrder.Oldest, SampleGraph.Hopeful, SampleGraph.Denoising, SampleGraph.Latent, SampleGraph.Turbo, SampleGraph.Transformer, SampleGraph.Undated)]
    [InlineData(PaperOrder.MostCited, SampleGraph.Denoising, SampleGraph.Latent, SampleGraph.Turbo, SampleGraph.Transformer, SampleGraph.Hopeful, SampleGraph.Undated)]
    public async Task Papers_come_in_the_order_asked_and_equals_by_id(PaperOrder order, params string[] expected)
    {
        await AssertPapersAsync(new PaperFilter { OrderBy = order }, expected);
    }

    [Theory]
    [InlineData(PaperOrder.Title)]
    [InlineData(PaperOrder.Newest)]
    [InlineData(PaperOrder.Oldest)]
    [InlineData(PaperOrder.MostCited)]
    public async Task Pages_join_to_the_whole_in_every_order(PaperOrder order)
    {
        await AssertPagesJoinToWholeAsync(page => Store.PapersAsync(new PaperFilter { OrderBy = order }, page, Cancellation));
    }

    [Fact]
    public async Task A_search_finds_words_of_the_title_the_last_one_begun()
    {
        await AssertPapersAsync(new PaperFilter { Search = "diffusion mod" }, SampleGraph.Denoising);
        await AssertPapersAsync(new PaperFilter { Search = "GODEL" }, SampleGraph.Transformer);
        await AssertPapersAsync(new PaperFilter { Search = "diff stable" });
        await AssertPapersAsync(new PaperFilter { Search = "ImageNet" });
    }

    [Fact]
    public async Task A_search_without_a_word_does_not_restrict()
    {
        Assert.Equal(6, (await Store.PapersAsync(new PaperFilter { Search = " -- " }, All, Cancellation)).Total);
    }

    [Fact]
    public async Task Papers_name_all_of_the_concepts_or_any()
    {
        await AssertPapersAsync(new PaperFilter { Concepts = ["ImageNet", "COCO"] }, SampleGraph.Latent);
        await AssertPapersAsync(
            new PaperFilter { Concepts = ["ImageNet", SampleGraph.Coco], MatchAll = false },
            SampleGraph.Denoising, SampleGraph.Latent, SampleGraph.Transformer, SampleGraph.Turbo);
        await AssertPapersAsync(new PaperFilter { Concepts = ["COCO", "MS COCO"] }, SampleGraph.Latent, SampleGraph.Turbo);
    }

    [Fact]
    public async Task Concepts_count_in_the_roles_asked()
    {
        await AssertPapersAsync(new PaperFilter { Concepts = ["ddpm"], Roles = [Role.Introduces] }, SampleGraph.Denoising);
        await AssertPapersAsync(new PaperFilter { Concepts = ["ddpm"], Roles = [Role.Uses, Role.Mentions] }, SampleGraph.Latent, SampleGraph.Transformer);
    }

    [Fact]
    public async Task Papers_are_told_by_their_repository()
    {
        await AssertPapersAsync(new PaperFilter { HasRepository = true }, SampleGraph.Denoising, SampleGraph.Latent);
        await AssertPapersAsync(
            new PaperFilter { HasRepository = false }, SampleGraph.Undated, SampleGraph.Hopeful, SampleGraph.Transformer, SampleGraph.Turbo);
        await AssertPapersAsync(new PaperFilter { Repository = SampleGraph.Repository }, SampleGraph.Denoising, SampleGraph.Latent);
    }

    [Fact]
    public async Task Dates_include_both_days_and_no_undated_paper()
    {
        await AssertPapersAsync(
            new PaperFilter { PublishedFrom = new DateOnly(2020, 1, 1), PublishedTo = new DateOnly(2021, 2, 2) }, SampleGraph.Denoising, SampleGraph.Latent);
        await AssertPapersAsync(new PaperFilter { PublishedFrom = new DateOnly(2022, 3, 4) });
        await AssertPapersAsync(new PaperFilter { PublishedTo = new DateOnly(2019, 12, 31) }, SampleGraph.Hopeful);
    }

    [Fact]
    public async Task What_a_filter_names_must_be_in_the_graph()
    {
        NotInGraphException concept = await Assert.ThrowsAsync<NotInGraphException>(
            () => Store.PapersAsync(new PaperFilter { Concepts = ["ImageNet", "Atlantis"] }, All, Cancellation));
        NotInGraphException repository = await Assert.ThrowsAsync<NotInGraphException>(
            () => Store.PapersAsync(new PaperFilter { Repository = "repository:github.com/no/one" }, All, Cancellation));

        Assert.Contains("'Atlantis'", concept.Message, StringComparison.Ordinal);
        Assert.Contains("repository:github.com/no/one", repository.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_stays_right_when_rows_come_and_go_before_it()
    {
        Page<Paper> first = await Store.PapersAsync(new PaperFilter(), new PageRequest(3), Cancellation);
        string afterHopeful = first.Rows[^1].Cursor;
        await Store.ApplyAsync(
            new GraphMaker().Paper("paper:new", "A newcomer").Paper(SampleGraph.Latent, "Latent Diffusion").Paper("paper:z", "Hopeful work").Make(), Cancellation);

        Page<Paper> second = await Store.PapersAsync(new PaperFilter(), new PageRequest(3, afterHopeful), Cancellation);

        Assert.Equal(["paper:z", SampleGraph.Latent], second.Items.Select(paper => paper.Id));
        Assert.True(second.HasPrevious);
        Assert.False(second.HasNext);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no cursor")]
    [InlineData("bm90IGpzb24")]
    [InlineData("W10")]
    [InlineData("eyJhIjoxfQ")]
    public async Task A_cursor_that_is_none_is_refused_by_name(string cursor)
    {
        InvalidCursorException refusal = await Assert.ThrowsAsync<InvalidCursorException>(
            () => Store.PapersAsync(new PaperFilter(), new PageRequest(2, cursor), Cancellation));

        Assert.Contains($"'{cursor}'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_of_another_question_is_refused()
    {
        string cursor = (await Store.PapersAsync(new PaperFilter(), new PageRequest(2), Cancellation)).Rows[0].Cursor;

        await Assert.ThrowsAsync<InvalidCursorException>(
            () => Store.PapersAsync(new PaperFilter { HasRepository = true }, new PageRequest(2, cursor), Cancellation));
        await Assert.ThrowsAsync<InvalidCursorException>(
            () => Store.ConceptsAsync(new ConceptFilter(), new PageRequest(2, cursor), Cancellation));
    }

    [Fact]
    public async Task Papers_of_a_repository_come_by_title_each_once()
    {
        IReadOnlyList<Page<Paper>> pages = await Store.PapersOfAsync([SampleGraph.Repository, "repository:github.com/no/one"], All, Cancellation);

        Assert.Equal([SampleGraph.Denoising, SampleGraph.Latent], pages[0].Items.Select(paper => paper.Id));
        Assert.Equal(2, pages[0].Total);
        Assert.Empty(pages[1].Rows);
        Assert.Equal(0, pages[1].Total);
    }

    [Fact]
    public async Task Facets_count_concepts_of_each_kind_years_and_repositories()
    {
        PaperFacets facets = Assert.Single(await Store.FacetsAsync([new PaperFilter()], first: 2, Cancellation));

        Assert.Equal(
            [
                (SampleGraph.Diffusion, 3), (SampleGraph.LatentDiffusion, 2),
                (SampleGraph.Cifar10, 2), (SampleGraph.Cifar100, 1),
                (SampleGraph.ImageNet, 3), (SampleGraph.Coco, 2),
                (SampleGraph.Synthesis, 1), (SampleGraph.Fid, 1),
            ],
            facets.Concepts.Select(count => (count.Concept.Id, count.Count)));
        Assert.Equal([new(2022, 2), new(2021, 1), new(2020, 1), new(2019, 1), new(null, 1)], facets.Years);
        Assert.Equal(2, facets.WithRepository);
    }

    [Fact]
    public async Task Facets_count_the_papers_of_each_filter_alone()
    {
        IReadOnlyList<PaperFacets> answers = await Store.FacetsAsync(
            [new PaperFilter { PublishedFrom = new DateOnly(2030, 1, 1) }, new PaperFilter { Concepts = ["COCO"] }], first: 1, Cancellation);

        PaperFacets facets = answers[1];
        Assert.Empty(answers[0].Concepts);
        Assert.Equal([(SampleGraph.LatentDiffusion, 2), (SampleGraph.Coco, 2)], facets.Concepts.Select(count => (count.Concept.Id, count.Count)));
        Assert.Equal(1, facets.WithRepository);
    }

    [Fact]
    public async Task The_graph_is_counted()
    {
        GraphStats stats = await Store.StatsAsync(Cancellation);

        Assert.Equal(6, stats.Papers);
        Assert.Equal([new(ConceptKind.Method, 6), new(ConceptKind.Dataset, 2), new(ConceptKind.Benchmark, 2), new(ConceptKind.Task, 1), new(ConceptKind.Metric, 1)], stats.Concepts);
        Assert.Equal(1, stats.Repositories);
        Assert.Equal(
            [
                new(EdgeType.Introduces, 5), new(EdgeType.Uses, 13), new(EdgeType.Mentions, 3), new(EdgeType.HasRepository, 2), new(EdgeType.Cites, 4),
                new(EdgeType.BuildsOn, 6), new(EdgeType.IsA, 2), new(EdgeType.VariantOf, 1), new(EdgeType.CoOccurs, 2),
            ],
            stats.Edges);
        Assert.Equal(2, stats.PapersWithRepository);
        Assert.Equal(1, stats.PapersNamingNoBenchmark);
        Assert.Equal(1, stats.PapersWithCandidatesOnly);
        Assert.Equal("rules-1", stats.Extractor);
    }

    async Task AssertPapersAsync(PaperFilter filter, params string[] ids)
    {
        Page<Paper> page = await Store.PapersAsync(filter, All, Cancellation);

        Assert.Equal(ids, page.Items.Select(paper => paper.Id));
        Assert.Equal(ids.Length, page.Total);
    }
}
