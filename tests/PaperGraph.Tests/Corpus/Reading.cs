using System.IO.Compression;
using System.Text;
using PaperGraph.Corpus;

namespace PaperGraph.Tests.Corpus;

/// <summary>Papers from bytes, as if they came from standard input.</summary>
static class Reading
{
    public static Task<List<Paper>> PapersOfAsync(string text, CorpusFormat? format = null, ICollection<BadRecord>? skipped = null) =>
        PapersOfAsync(Encoding.UTF8.GetBytes(text), format, skipped);

    public static async Task<List<Paper>> PapersOfAsync(
        byte[] bytes, CorpusFormat? format = null, ICollection<BadRecord>? skipped = null)
    {
        var reader = new CorpusReader { Format = format, Skipped = skipped, StandardInput = new MemoryStream(bytes) };
        return await reader.ReadAsync("-", TestContext.Current.CancellationToken).ToListAsync();
    }

    public static async Task<string> RefusalOfAsync(byte[] bytes, CorpusFormat? format = null)
    {
        var refusal = await Assert.ThrowsAsync<CorpusFormatException>(() => PapersOfAsync(bytes, format));
        return refusal.Message;
    }

    public static byte[] Gzipped(string text) => Gzipped(Encoding.UTF8.GetBytes(text));

    public static byte[] Gzipped(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
