using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

public sealed class PaperIdentityTests
{
    [Fact]
    public void Two_versions_of_one_arXiv_id_are_one_paper()
    {
        PaperNode paper = AssertOnePaper(new APaper("2503.21774v1", "A Draft"), new APaper("2503.21774v2", "A Paper"));

        Assert.Equal("paper:arxiv:2503.21774", paper.Paper.Id);
        Assert.Empty(paper.OtherIds);
    }

    [Fact]
    public void One_title_is_one_paper_and_the_arXiv_id_wins_over_the_slug()
    {
        PaperNode paper = AssertOnePaper(new APaper("a-title", "A Title"), new APaper("2503.21774", "A TITLE."));

        Assert.Equal("paper:arxiv:2503.21774", paper.Paper.Id);
        Assert.Equal(["paper:a-title"], paper.OtherIds);
        Assert.Equal("A TITLE.", paper.Paper.Title);
    }

    [Fact]
    public void Papers_joined_by_a_third_are_one_and_the_smallest_id_wins()
    {
        PaperNode paper = AssertOnePaper(new APaper("c", "One"), new APaper("b", "Other"), new APaper("b", "One"));

        Assert.Equal("paper:b", paper.Paper.Id);
        Assert.Equal(["paper:c"], paper.OtherIds);
    }

    [Fact]
    public void Titles_that_differ_in_a_number_are_two_papers()
    {
        ConceptGraph graph = new Resolver().Resolve([new APaper("a", "Notes, part 1").Extracted, new APaper("b", "Notes, part 2").Extracted]);

        Assert.Equal(["paper:a", "paper:b"], graph.Papers.Select(paper => paper.Paper.Id));
    }

    [Fact]
    public void A_paper_read_twice_supports_its_concepts_once()
    {
        APaper slug = new APaper("a-title", "A Title").Names("Mamba");
        APaper arxiv = new APaper("2503.21774", "A Title").Names("Mamba");

        ConceptGraph graph = new Resolver().Resolve([slug.Extracted, arxiv.Extracted]);

        Assert.Equal(1, Assert.Single(graph.Concepts).Support);
        Assert.Equal("paper:arxiv:2503.21774", Assert.Single(graph.Facts).PaperId);
    }

    [Fact]
    public void Of_two_sources_the_arXiv_text_and_what_was_read_in_it_count()
    {
        APaper slug = new APaper("a-title", "A Title").Names("Mamba").Names("Hyena");
        APaper arxiv = new APaper("2503.21774", "A Title").Names("Mamba").Names("CIFAR-10", ConceptKind.Dataset);

        ConceptGraph forwards = new Resolver().Resolve([slug.Extracted, arxiv.Extracted]);
        ConceptGraph backwards = new Resolver().Resolve([arxiv.Extracted, slug.Extracted]);

        Assert.Equal(["dataset:cifar-10", "method:mamba"], forwards.Facts.Select(fact => fact.ConceptId));
        Assert.Equivalent(forwards, backwards, strict: true);
    }

    [Fact]
    public void Two_arXiv_ids_are_two_papers_even_under_one_title()
    {
        ConceptGraph graph = new Resolver().Resolve(
            [new APaper("2503.21774", "Editorial").Extracted, new APaper("2401.00001v3", "Editorial").Extracted, new APaper("x", "Editorial").Extracted]);

        Assert.Equal(["paper:arxiv:2401.00001", "paper:arxiv:2503.21774"], graph.Papers.Select(paper => paper.Paper.Id));
        Assert.Equal(["paper:x"], graph.Papers[0].OtherIds);
    }

    [Fact]
    public void The_arXiv_id_in_an_address_counts_as_well()
    {
        PaperNode paper = AssertOnePaper(
            new APaper("p7", "A Draft") { Url = "https://arxiv.org/abs/2503.21774v1" }, new APaper("arxiv:2503.21774", "A Paper"));

        Assert.Equal("paper:arxiv:2503.21774", paper.Paper.Id);
    }

    static PaperNode AssertOnePaper(params APaper[] papers)
    {
        PaperNode forwards = Assert.Single(new Resolver().Resolve([.. papers.Select(paper => paper.Extracted)]).Papers);
        PaperNode backwards = Assert.Single(new Resolver().Resolve([.. papers.Reverse().Select(paper => paper.Extracted)]).Papers);
        Assert.Equal(forwards.Paper.Id, backwards.Paper.Id);
        Assert.Equal(forwards.Paper.Title, backwards.Paper.Title);
        return forwards;
    }
}
