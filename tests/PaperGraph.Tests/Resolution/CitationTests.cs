using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

public sealed class CitationTests
{
    [Fact]
    public void References_become_citations_of_papers_in_the_graph()
    {
        IReadOnlyList<Citation> citations = Resolve(
            new APaper("a") { References = ["2503.21774v3", "unknown", "a"] }, new APaper("2503.21774v1"));

        Citation citation = Assert.Single(citations);
        Assert.Equal(("paper:a", "paper:arxiv:2503.21774", CitationSource.Read, 1), (citation.FromId, citation.ToId, citation.Source, citation.Confidence));
    }

    [Fact]
    public void A_reference_to_a_copy_goes_to_the_paper()
    {
        IReadOnlyList<Citation> citations = Resolve(
            new APaper("a") { References = ["slug"] }, new APaper("slug", "One Title"), new APaper("2503.21774", "One Title"));

        Assert.Equal("paper:arxiv:2503.21774", Assert.Single(citations).ToId);
    }

    [Fact]
    public void A_paper_that_uses_what_another_introduces_cites_it()
    {
        IReadOnlyList<Citation> citations = Resolve(
            new APaper("a").Names("Mamba", role: Role.Introduces, confidence: 0.8), new APaper("b").Names("Mamba", confidence: 0.5));

        Citation citation = Assert.Single(citations);
        Assert.Equal(("paper:b", "paper:a", CitationSource.Inferred, 0.4), (citation.FromId, citation.ToId, citation.Source, citation.Confidence));
        Assert.Equal(["method:mamba"], citation.Via);
    }

    [Fact]
    public void What_was_read_wins_over_what_was_inferred()
    {
        IReadOnlyList<Citation> citations = Resolve(
            new APaper("a").Names("Mamba", role: Role.Introduces), new APaper("b") { References = ["a"] }.Names("Mamba"));

        Assert.Equal(CitationSource.Read, Assert.Single(citations).Source);
    }

    [Theory]
    [InlineData("2312.00752", "1706.03762")]
    [InlineData("2312.00752", "hep-th/9901001")]
    public void No_paper_cites_a_later_one(string introducer, string user)
    {
        Assert.Empty(Resolve(new APaper(introducer).Names("Mamba", role: Role.Introduces), new APaper(user).Names("Mamba")));
    }

    [Fact]
    public void The_date_wins_over_the_arXiv_id()
    {
        APaper introducer = new APaper("2312.00752") { Published = new DateOnly(2016, 1, 1) }.Names("Mamba", role: Role.Introduces);

        Assert.Single(Resolve(introducer, new APaper("1706.03762").Names("Mamba")));
    }

    static IReadOnlyList<Citation> Resolve(params APaper[] papers) => new Resolver().Resolve([.. papers.Select(paper => paper.Extracted)]).Citations;
}
