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

    static PaperNode AssertOnePaper(params APaper[] papers)
    {
        PaperNode forwards = Assert.Single(new Resolver().Resolve([.. papers.Select(paper => paper.Extracted)]).Papers);
        PaperNode backwards = Assert.Single(new Resolver().Resolve([.. papers.Reverse().Select(paper => paper.Extracted)]).Papers);
        Assert.Equal(forwards.Paper.Id, backwards.Paper.Id);
        Assert.Equal(forwards.Paper.Title, backwards.Paper.Title);
        return forwards;
    }
}
