using System.Text;
using PaperGraph.Corpus;

namespace PaperGraph.Tests.Corpus;

public sealed class HuggingFaceReaderTests
{
    const string Banner = "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\n";
    const string Alternate = "Titles and abstracts must alternate, each on a line of its own.";

    static readonly string LongAbstract = string.Join(' ', Enumerable.Repeat("We study how papers are read.", 10));

    [Fact]
    public async Task Title_and_abstract_alternate_after_the_banner()
    {
        const string Papers = "SubscribeFirst Paper\nWe do one.\nSecond Paper: II\nWe do two.\n";

        List<Paper> papers = await Reading.PapersOfAsync(Banner + Papers);

        Assert.Equal(["First Paper", "Second Paper: II"], papers.Select(paper => paper.Title));
        Assert.Equal(["We do one.", "We do two."], papers.Select(paper => paper.Abstract));
        Assert.Equal(["first-paper", "second-paper%3A-ii"], papers.Select(paper => paper.Id));
        Assert.All(papers, paper => Assert.Equal("huggingface", paper.Source));
    }

    [Theory]
    [InlineData("SubscribeA\nOne.\nB\nTwo.", "no banner")]
    [InlineData(Banner + "Subscribe\nA\nOne.\nB\nTwo.", "the button on a line of its own")]
    [InlineData("\uFEFF" + Banner + "SubscribeA\nOne.\nB\nTwo.", "a byte order mark")]
    [InlineData("\n\n" + Banner + "\nSubscribeA\n\n \nOne.\n\nB\n\t\nTwo.\n\n\n", "blank lines")]
    [InlineData("Get trending papers\r\nSubscribeA\r\nOne.\r\nB\r\nTwo.\r\n", "Windows line ends")]
    [InlineData(Banner + "SubscribeA\nOne.\n" + Banner + "SubscribeB\nTwo.\n", "two pages in one file")]
    [InlineData(Banner + "SubscribeA \n\tOne. \nB\nTwo.", "spaces around the lines")]
    public async Task The_page_may_be_untidy(string page, string how)
    {
        List<Paper> papers = await Reading.PapersOfAsync(page);

        Assert.True(papers is [("a", "A", "One."), ("b", "B", "Two.")], how);
    }

    [Fact]
    public async Task A_missing_last_abstract_is_empty()
    {
        List<Paper> papers = await Reading.PapersOfAsync("SubscribeA\nOne.\nB\n");

        Assert.Equal("", papers[1].Abstract);
        Assert.Equal("B", papers[1].Title);
    }

    [Fact]
    public async Task A_title_may_begin_with_the_word_on_the_button()
    {
        const string Papers = "Subscribe to Learn\nOne.\nSubscriber Models\nTwo.\n";

        List<Paper> papers = await Reading.PapersOfAsync(Banner + Papers);

        Assert.Equal(["Subscribe to Learn", "Subscriber Models"], papers.Select(paper => paper.Title));
    }

    [Fact]
    public async Task Two_titles_in_a_row_are_refused()
    {
        byte[] page = [.. "SubscribeA\nOne.\nLonely Title\n\nAnother Title\nTwo.\n"u8];

        string message = await Reading.RefusalOfAsync(page);

        Assert.Equal(
            "standard input, line 5: expected the abstract of \"Lonely Title\" (line 3), "
            + $"found what reads like another title: \"Another Title\". {Alternate}",
            message);
    }

    [Fact]
    public async Task Two_titles_in_a_row_cost_one_paper_on_request()
    {
        const string Page = "SubscribeA\nOne.\nLonely Title\nB\nTwo.\nC\nThree.\n";
        List<BadRecord> skipped = [];

        List<Paper> papers = await Reading.PapersOfAsync(Page, skipped: skipped);

        Assert.Equal(["A", "B", "C"], papers.Select(paper => paper.Title));
        Assert.Equal(4, Assert.Single(skipped).Line);
    }

    [Fact]
    public async Task Two_abstracts_in_a_row_are_refused()
    {
        byte[] page = Encoding.UTF8.GetBytes($"SubscribeA\nOne.\n{LongAbstract}\nB\nTwo.\n");

        string message = await Reading.RefusalOfAsync(page);

        Assert.Equal(
            "standard input, line 3: expected a title, found what reads like an abstract: "
            + $"\"We study how papers are read. We study how papers are read.…\". {Alternate}",
            message);
    }

    [Fact]
    public async Task Two_abstracts_in_a_row_cost_the_second_on_request()
    {
        List<BadRecord> skipped = [];

        List<Paper> papers = await Reading.PapersOfAsync($"SubscribeA\nOne.\n{LongAbstract}\nB\nTwo.\n", skipped: skipped);

        Assert.True(papers is [("a", "A", "One."), ("b", "B", "Two.")]);
        Assert.Equal(3, Assert.Single(skipped).Line);
    }

    [Fact]
    public async Task A_page_that_starts_with_an_abstract_is_refused()
    {
        string message = await Reading.RefusalOfAsync(Encoding.UTF8.GetBytes($"Subscribe{LongAbstract}\nA\nOne.\n"));

        Assert.Equal(
            "standard input, line 1: expected a title, found what reads like an abstract: "
            + $"\"We study how papers are read. We study how papers are read.…\". {Alternate}",
            message);
    }

    [Fact]
    public async Task A_damaged_line_does_not_swap_the_titles_and_abstracts_after_it()
    {
        List<BadRecord> skipped = [];
        byte[] page = [.. "SubscribeA\nOne.\nB\n"u8, 0xE9, .. "\nC\nThree.\nD\nFour.\n"u8];

        List<Paper> papers = await Reading.PapersOfAsync(page, skipped: skipped);

        Assert.True(papers is [("a", "A", "One."), ("c", "C", "Three."), ("d", "D", "Four.")]);
        Assert.Equal([4L, 5L], skipped.Select(bad => bad.Line));
    }
}
