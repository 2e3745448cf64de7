using System.Text;
using PaperGraph.Corpus;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Corpus;

/// <summary>Whatever happens to a file: words, or papers that everything later can hold.</summary>
public sealed class DamagedCorpusTests
{
    static readonly byte[][] Interesting =
    [
        [0], [0xFF], [0xED, 0xA0, 0x80], [0x1F, 0x8B], [0xEF, 0xBB, 0xBF],
        .. new[] { "\"", "\n", "\r\n", "{", "}", "[[", ",", "\\", "$", "null", "\\ud800", "\\u0000", "\\u001b" }
            .Select(Encoding.UTF8.GetBytes),
    ];

    [Theory]
    [InlineData("data/huggingface-papers.txt", 20_000)]
    [InlineData("data/gold/seed-dev.jsonl", 20_000)]
    public async Task A_damaged_file_gives_words_or_sound_papers(string path, int length)
    {
        byte[] sound = File.ReadAllBytes(Checkout.PathOf(path))[..length];

        await AssertWordsOrSoundPapersAsync(sound);
    }

    [Fact]
    public async Task A_damaged_snapshot_gives_words_or_sound_papers()
    {
        const string Line =
            """{"id":"0704.0001","title":"Cat\\'egories","abstract":" We\n $\\'x$ ","authors":"A and B","""
            + """ "versions":[{"created":"Mon, 2 Apr 2007 19:18:42 GMT"}],"update_date":"2008-11-26","""
            + """ "authors_parsed":[["No\\\"ether","E",""]]}""";

        await AssertWordsOrSoundPapersAsync(Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(Line, 5))));
    }

    [Fact]
    public async Task A_damaged_gzip_file_gives_words_or_sound_papers()
    {
        await AssertWordsOrSoundPapersAsync(Reading.Gzipped("{\"id\":\"A\",\"title\":\"A\",\"abstract\":\"One.\"}\n"));
    }

    static async Task AssertWordsOrSoundPapersAsync(byte[] sound)
    {
        var random = new Random(17);
        for (int i = 0; i < 500; i++)
        {
            byte[] damaged = Damaged(sound, random);
            try
            {
                Assert.All(await Reading.PapersOfAsync(damaged, skipped: []), AssertSound);
            }
            catch (CorpusFormatException e)
            {
                Assert.StartsWith("standard input", e.Message, StringComparison.Ordinal);
            }
        }
    }

    static byte[] Damaged(byte[] sound, Random random)
    {
        byte[] damaged = sound;
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            int start = random.Next(damaged.Length);
            int end = Math.Min(damaged.Length, start + random.Next(4));
            damaged = [.. damaged[..start], .. Interesting[random.Next(Interesting.Length)], .. damaged[end..]];
        }
        return random.Next(4) == 0 ? damaged[..random.Next(1, damaged.Length)] : damaged;
    }

    static void AssertSound(Paper paper)
    {
        Assert.False(string.IsNullOrWhiteSpace(paper.Id));
        Assert.False(string.IsNullOrWhiteSpace(paper.Title));
        Assert.Equal(paper.Title.Trim(), paper.Title);
        string[] texts = [paper.Id, paper.Title, paper.Abstract, paper.Url ?? "", .. paper.Authors, .. paper.References];
        Assert.All(texts, text =>
        {
            Assert.DoesNotContain(text, c => char.IsControl(c) && c is not ('\t' or '\r' or '\n'));
            Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
        });
    }
}
