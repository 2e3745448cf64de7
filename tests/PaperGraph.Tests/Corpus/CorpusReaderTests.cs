using System.Text;
using PaperGraph.Corpus;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Corpus;

public sealed class CorpusReaderTests
{
    const string Page = "Get trending papers!\nSubscribeA\nOne.\nB\nTwo.\n";

    const string Lines =
        """
        {"id":"A","title":"A","abstract":"One."}
        {"id":"B","title":"B","abstract":"Two."}

        """;

    const string Snapshot =
        """
        {"id":"1","title":"A","abstract":"One.","authors_parsed":[]}
        {"id":"2","title":"B","abstract":"Two.","authors_parsed":[]}

        """;

    [Theory]
    [InlineData(Page, "huggingface")]
    [InlineData(Lines, "jsonl")]
    [InlineData(Snapshot, "arxiv")]
    public async Task The_format_is_told_by_the_content(string corpus, string source)
    {
        List<Paper> papers = await Reading.PapersOfAsync(corpus);

        Assert.Equal(["A", "B"], papers.Select(paper => paper.Title));
        Assert.Equal(["One.", "Two."], papers.Select(paper => paper.Abstract));
        Assert.All(papers, paper => Assert.Equal(source, paper.Source));
    }

    [Theory]
    [InlineData(Page)]
    [InlineData(Lines)]
    [InlineData(Snapshot)]
    public async Task Gzipped_papers_are_the_same_papers(string corpus)
    {
        List<Paper> expected = await Reading.PapersOfAsync(corpus);

        List<Paper> papers = await Reading.PapersOfAsync(Reading.Gzipped(corpus));

        Assert.Equivalent(expected, papers, strict: true);
    }

    [Fact]
    public async Task Gzip_files_put_together_are_read_to_the_last()
    {
        List<Paper> papers = await Reading.PapersOfAsync([.. Reading.Gzipped(Lines), .. Reading.Gzipped(Lines)]);

        Assert.Equal(["A", "B", "A", "B"], papers.Select(paper => paper.Id));
    }

    [Fact]
    public async Task Zeros_after_a_gzip_file_are_padding()
    {
        List<Paper> papers = await Reading.PapersOfAsync([.. Reading.Gzipped(Lines), .. new byte[512]]);

        Assert.Equal(["A", "B"], papers.Select(paper => paper.Id));
    }

    [Fact]
    public async Task A_gzip_file_needs_no_name_that_says_so()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, Reading.Gzipped(Lines));

            List<Paper> papers = await Reading.AllOfAsync(new CorpusReader(), path);

            Assert.Equal(["A", "B"], papers.Select(paper => paper.Id));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_forced_format_overrules_the_content()
    {
        Paper snapshotAsLines = (await Reading.PapersOfAsync(Snapshot, CorpusFormat.Jsonl))[0];
        Paper plainPage = (await Reading.PapersOfAsync("A\nOne.\n", CorpusFormat.HuggingFace))[0];

        Assert.Equal("jsonl", snapshotAsLines.Source);
        Assert.Equal("A", plainPage.Title);
    }

    [Fact]
    public async Task A_broken_first_line_does_not_hide_the_format()
    {
        List<BadRecord> skipped = [];

        List<Paper> papers = await Reading.PapersOfAsync("{\"update_date\":\"2008-11-26\",\n" + Snapshot, skipped: skipped);

        Assert.Equal(["arxiv", "arxiv"], papers.Select(paper => paper.Source));
        Assert.Equal(1, Assert.Single(skipped).Line);
    }

    [Fact]
    public async Task The_bundled_corpus_is_read_whole()
    {
        string path = Checkout.PathOf("data/huggingface-papers.txt");

        List<Paper> papers = await Reading.AllOfAsync(new CorpusReader(), path);

        Assert.Equal(224, papers.Count);
        Assert.Equal("Optimal Stepsize for Diffusion Sampling", papers[0].Title);
        Assert.All(papers, paper => Assert.True(paper.Title.Length < paper.Abstract.Length));
        Assert.Equal(224, papers.Select(paper => paper.Id).Distinct().Count());
    }

    [Fact]
    public async Task The_gold_papers_are_those_of_the_bundled_corpus()
    {
        List<Paper> bundled = await Reading.AllOfAsync(new CorpusReader(), Checkout.PathOf("data/huggingface-papers.txt"));

        List<Paper> gold = await Reading.AllOfAsync(new CorpusReader(), Checkout.PathOf("data/gold/seed-dev.jsonl"));

        Assert.Equal(112, gold.Count);
        Assert.Subset(
            bundled.Select(paper => (paper.Title, paper.Abstract)).ToHashSet(),
            gold.Select(paper => (paper.Title, paper.Abstract)).ToHashSet());
    }

    [Fact]
    public async Task Reading_twice_gives_the_same_papers()
    {
        List<Paper> first = await Reading.PapersOfAsync(Snapshot);

        List<Paper> second = await Reading.PapersOfAsync(Snapshot);

        Assert.Equivalent(first, second, strict: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public async Task How_the_bytes_arrive_makes_no_difference(int chunk)
    {
        byte[] corpus = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Lines, 200)));
        using var stream = new RepeatingStream(corpus, times: 1, chunk);
        var reader = new CorpusReader { StandardInput = stream };

        List<Paper> papers = await Reading.AllOfAsync(reader, "-");

        Assert.Equal(400, papers.Count);
    }

    [Fact]
    public async Task The_first_papers_of_an_endless_source_arrive()
    {
        using var stream = new RepeatingStream(Encoding.UTF8.GetBytes(Lines), times: long.MaxValue);
        var reader = new CorpusReader { StandardInput = stream };

        List<Paper> papers = await Reading.FirstOfAsync(reader, 3);

        Assert.Equal(["A", "B", "A"], papers.Select(paper => paper.Id));
        Assert.InRange(stream.BytesGiven, 1, 1 << 20);
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_source()
    {
        byte[] line = Encoding.UTF8.GetBytes($"{{\"id\":\"A\",\"title\":\"A\",\"abstract\":\"{new string('x', 20_000)}\"}}\n");
        using var stream = new RepeatingStream(line, times: 1_000);
        var reader = new CorpusReader { StandardInput = stream };
        List<WeakReference> papers = [];

        await foreach (Paper paper in reader.ReadAsync("-", TestContext.Current.CancellationToken))
            papers.Add(new WeakReference(paper));
        GC.Collect();

        Assert.Equal(1_000, papers.Count);
        Assert.InRange(papers.Count(paper => paper.IsAlive), 0, 10);
    }

    [Fact]
    public async Task A_line_without_an_end_is_not_gathered_beyond_the_limit()
    {
        using var stream = new RepeatingStream(new byte[1 << 20], times: 40);
        var reader = new CorpusReader { StandardInput = stream };

        var refusal = await Assert.ThrowsAsync<CorpusFormatException>(() => Reading.AllOfAsync(reader, "-"));

        Assert.StartsWith("standard input, line 1: longer than 16 MiB.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancellation_stops_the_reading()
    {
        using var stop = new CancellationTokenSource();
        using var stream = new RepeatingStream(Encoding.UTF8.GetBytes(Lines), times: long.MaxValue);
        var reader = new CorpusReader { StandardInput = stream };
        int papers = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Paper paper in reader.ReadAsync("-", stop.Token))
            {
                if (++papers == 5)
                    await stop.CancelAsync();
            }
        });

        Assert.Equal(5, papers);
    }

    [Fact]
    public async Task Standard_input_stays_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Lines));

        await Reading.AllOfAsync(new CorpusReader { StandardInput = stream }, "-");

        Assert.True(stream.CanRead);
    }
}
