using PaperGraph.Corpus;

namespace PaperGraph.Tests.Corpus;

public sealed class JsonlReaderTests
{
    [Fact]
    public async Task All_fields_of_a_paper_are_read()
    {
        Paper paper = await PaperOfAsync(
            """
            {"id":"p1","title":"A Paper","abstract":"We read.","authors":["Ada Lovelace","Emmy Noether"],
             "url":"https://example.org/p1","published":"2024-03-28","references":["p0","1706.03762"]}
            """);

        Assert.Equal(("p1", "A Paper", "We read.", "jsonl"), (paper.Id, paper.Title, paper.Abstract, paper.Source));
        Assert.Equal(["Ada Lovelace", "Emmy Noether"], paper.Authors);
        Assert.Equal("https://example.org/p1", paper.Url);
        Assert.Equal(new DateOnly(2024, 3, 28), paper.Published);
        Assert.Equal(["p0", "1706.03762"], paper.References);
    }

    [Fact]
    public async Task Fields_nobody_asked_for_are_ignored()
    {
        Paper paper = await PaperOfAsync(
            """{"area":7,"x":{"id":1},"id":"p1","\ud800":0,"title":"T","area":8,"abstract":"A","concepts":[]}""");

        Assert.Equal(("p1", "T", "A"), (paper.Id, paper.Title, paper.Abstract));
    }

    [Theory]
    [InlineData("""{"id":"x","title":"T","abstract":""}""")]
    [InlineData("""{"id":"x","title":"T","abstract":null}""")]
    [InlineData("""{"id":"x","title":"T","abstract":"","authors":null,"url":null,"published":null,"references":null}""")]
    [InlineData("""{"id":"x","title":"T","abstract":"","authors":[],"url":" ","references":[]}""")]
    public async Task What_may_be_absent_may_be_null_or_empty(string line)
    {
        Paper paper = await PaperOfAsync(line);

        Assert.Equal("", paper.Abstract);
        Assert.Empty(paper.Authors);
        Assert.Empty(paper.References);
        Assert.Null(paper.Url);
        Assert.Null(paper.Published);
    }

    [Theory]
    [InlineData("\"Ada Lovelace\"", "Ada Lovelace")]
    [InlineData("[\"Ada Lovelace\",\" Emmy Noether \",\"\"]", "Ada Lovelace|Emmy Noether")]
    [InlineData("[{\"\\udc00\":1,\"name\":\"Ada Lovelace\"},\"Emmy Noether\"]", "Ada Lovelace|Emmy Noether")]
    public async Task Authors_are_names_or_objects_with_names(string authors, string expected)
    {
        Paper paper = await PaperOfAsync($$"""{"id":"x","title":"T","abstract":"A","authors":{{authors}}}""");

        Assert.Equal(expected.Split('|'), paper.Authors);
    }

    [Theory]
    [InlineData("2024-03-28")]
    [InlineData("2024-03-28T23:59:59Z")]
    [InlineData("2024-03-28T23:59:59.999-08:00")]
    [InlineData("2024-03-28T00:00:00+14:00")]
    [InlineData("2024-03-28 12:00:00")]
    public async Task A_timestamp_counts_by_its_own_date(string published)
    {
        Paper paper = await PaperOfAsync($$"""{"id":"x","title":"T","abstract":"A","published":"{{published}}"}""");

        Assert.Equal(new DateOnly(2024, 3, 28), paper.Published);
    }

    [Fact]
    public async Task A_title_is_one_trimmed_line_and_the_abstract_keeps_every_offset()
    {
        Paper paper = await PaperOfAsync("""{"id":"x","title":" On\nTwo\tLines ","abstract":" a\r\n\u001b\u0085\ufffeb  "}""");

        Assert.Equal("On Two Lines", paper.Title);
        Assert.Equal(" a\r\n   b  ", paper.Abstract);
    }

    [Fact]
    public async Task Characters_outside_the_basic_plane_and_escapes_arrive_whole()
    {
        Paper paper = await PaperOfAsync("""{"id":"x","title":"\ud83d\ude00 😀 caf\u00e9","abstract":"\"\\\/"}""");

        Assert.Equal("😀 😀 café", paper.Title);
        Assert.Equal("\"\\/", paper.Abstract);
    }

    [Theory]
    [InlineData("2503.21774v2")]
    [InlineData("arxiv:1811.05544")]
    [InlineData("Some Conference/2024#7")]
    public async Task The_id_stays_as_it_is_written(string id)
    {
        Paper paper = await PaperOfAsync($$"""{"id":"{{id}}","title":"T","abstract":"A"}""");

        Assert.Equal(id, paper.Id);
    }

    [Fact]
    public async Task Windows_line_ends_blank_lines_and_a_byte_order_mark_do_no_harm()
    {
        const string Line = """{"id":"x","title":"T","abstract":"A"}""";

        List<Paper> papers = await Reading.PapersOfAsync($"\uFEFF{Line}\r\n\r\n  \n {Line}\t\r\n{Line}");

        Assert.Equal(3, papers.Count);
    }

    // An example may take several lines here; in a file it takes one.
    static async Task<Paper> PaperOfAsync(string json) =>
        Assert.Single(await Reading.PapersOfAsync(json.ReplaceLineEndings(""), CorpusFormat.Jsonl));
}
