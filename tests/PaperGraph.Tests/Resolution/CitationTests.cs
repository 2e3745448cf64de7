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

    [Theory]
    [InlineData("reward function")]
    [InlineData("electroencephalography")]
    [InlineData("deep active learning")]
    public void What_has_no_name_of_its_own_says_nothing_of_who_cites_whom(string name)
    {
        Assert.Empty(Resolve(new APaper("a").Names(name, role: Role.Introduces), new APaper("b").Names(name)));
    }

    [Fact]
    public void Who_writes_it_as_a_common_word_does_not_cite_the_paper_that_took_it_for_a_name()
    {
        Assert.Empty(Resolve(new APaper("a").Names("TESSERACT", role: Role.Introduces), new APaper("b").Names("tesseract")));
    }

    [Fact]
    public void A_short_acronym_tells_only_papers_of_one_field_to_cite_each_other()
    {
        IReadOnlyList<Citation> citations = Resolve(
            new APaper("a").Names("PTA", role: Role.Introduces).Names("vision-and-language navigation"),
            new APaper("b").Names("PTA").Names("knowledge tracing"),
            new APaper("c").Names("PTA").Names("vision-and-language navigation"));

        Assert.Equal(("paper:c", "paper:a"), Assert.Single(citations.Select(citation => (citation.FromId, citation.ToId))));
    }

    [Fact]
    public void Of_two_papers_that_claim_a_name_the_older_is_cited()
    {
        IReadOnlyList<Citation> citations = Resolve(
            new APaper("1811.10582").Names("Mamba", role: Role.Introduces), new APaper("1901.06706").Names("Mamba", role: Role.Introduces), new APaper("b").Names("Mamba"));

        Assert.Equal("paper:arxiv:1811.10582", Assert.Single(citations).ToId);
    }

    [Fact]
    public void What_two_papers_of_unknown_age_claim_is_not_known_to_be_from_either()
    {
        Assert.Empty(Resolve(
            new APaper("a").Names("Mamba", role: Role.Introduces), new APaper("b").Names("Mamba", role: Role.Introduces), new APaper("c").Names("Mamba")));
    }

    [Fact]
    public void What_older_papers_use_already_is_not_new()
    {
        Assert.Empty(Resolve(
            new APaper("2001.00001").Names("Mamba"), new APaper("2101.00001").Names("Mamba", role: Role.Introduces), new APaper("2201.00001").Names("Mamba")));
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
