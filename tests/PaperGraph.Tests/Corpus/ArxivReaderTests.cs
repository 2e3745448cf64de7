using PaperGraph.Corpus;

namespace PaperGraph.Tests.Corpus;

public sealed class ArxivReaderTests
{
    [Fact]
    public async Task A_line_of_the_snapshot_becomes_a_paper()
    {
        Paper paper = await PaperOfAsync(
            """
            {"id":"0704.0001","submitter":"E. Noether","authors":"Emmy Noether (G\\\"ottingen) and Erwin Schr\\\"odinger",
             "title":"On the\n  Cat\\'egories of Cats","comments":null,"journal-ref":null,"doi":"10.1000/1","report-no":null,
             "categories":"cs.LG math.CT","license":null,"abstract":"  We study\ncats,\n  see $\\\"x$.\n",
             "versions":[{"version":"v1","created":"Mon, 2 Apr 2007 19:18:42 GMT"},
                         {"version":"v2","created":"Tue, 24 Jul 2007 20:10:27 GMT"}],
             "update_date":"2008-11-26",
             "authors_parsed":[["Noether","Emmy","","G\\\"ottingen"],["Schr\\\"odinger","Erwin","Jr."]]}
            """);

        Assert.Equal(("0704.0001", "arxiv"), (paper.Id, paper.Source));
        Assert.Equal("On the Catégories of Cats", paper.Title);
        Assert.Equal("We study cats, see $\\\"x$.", paper.Abstract);
        Assert.Equal(["Emmy Noether", "Erwin Schrödinger Jr."], paper.Authors);
        Assert.Equal("https://arxiv.org/abs/0704.0001", paper.Url);
        Assert.Equal(new DateOnly(2007, 4, 2), paper.Published);
    }

    [Fact]
    public async Task Without_versions_the_update_date_counts()
    {
        Paper paper = await PaperOfAsync(
            """{"id":"hep-th/9901001","title":"T","abstract":"A","versions":[],"update_date":"2008-11-26"}""");

        Assert.Equal(new DateOnly(2008, 11, 26), paper.Published);
        Assert.Equal("https://arxiv.org/abs/hep-th/9901001", paper.Url);
    }

    [Theory]
    [InlineData("A. Author", "A. Author")]
    [InlineData("A. Author and B. Author", "A. Author|B. Author")]
    [InlineData("A. Author, B. Author and C. Author", "A. Author|B. Author|C. Author")]
    [InlineData("A. Author,\n  B. Author, and C. Author", "A. Author|B. Author|C. Author")]
    [InlineData("A. Author (1 and 2), B. Author (2) ((1) MIT, Cambridge, (2) ETH)", "A. Author|B. Author")]
    [InlineData("A. Author, Jr., B. Author III", "A. Author, Jr.|B. Author III")]
    [InlineData("Hans Andersen and Sandy Ng", "Hans Andersen|Sandy Ng")]
    [InlineData("Andr\\\\'e Author (unclosed", "André Author (unclosed")]
    public async Task Without_parsed_authors_the_list_in_words_is_cut(string authors, string expected)
    {
        string escaped = authors.ReplaceLineEndings("\\n");

        Paper paper = await PaperOfAsync($$"""{"id":"0704.0001","title":"T","abstract":"A","authors":"{{escaped}}"}""");

        Assert.Equal(expected.Split('|'), paper.Authors);
    }

    [Fact]
    public async Task A_collaboration_has_no_first_name()
    {
        Paper paper = await PaperOfAsync(
            """{"id":"0704.0001","title":"T","abstract":"A","authors_parsed":[["ATLAS Collaboration","",""],["","",""],[]]}""");

        Assert.Equal(["ATLAS Collaboration"], paper.Authors);
    }

    static async Task<Paper> PaperOfAsync(string json) =>
        Assert.Single(await Reading.PapersOfAsync(json.ReplaceLineEndings(""), CorpusFormat.Arxiv));
}
