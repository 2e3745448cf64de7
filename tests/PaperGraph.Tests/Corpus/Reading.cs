using System.IO.Compression;
using System.Text;
using PaperGraph.Corpus;

namespace PaperGraph.Tests.Corpus;

static class Reading
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static Task<List<Paper>> AllOfAsync(CorpusReader reader, string source) =>
        reader.ReadAsync(source, Cancellation).ToListAsync(Cancellation).AsTask();

    public static Task<List<Paper>> FirstOfAsync(CorpusReader reader, int count) =>
        reader.ReadAsync("-", Cancellation).Take(count).ToListAsync(Cancellation).AsTask();

    /// <summary>The papers in a text that comes from standard input.</summary>
    public static Task<List<Paper>> PapersOfAsync(
        string text, CorpusFormat? format = null, ICollection<BadRecord>? skipped = null) =>
        PapersOfAsync(Encoding.UTF8.GetBytes(text), format, skipped);

    public static Task<List<Paper>> PapersOfAsync(
        byte[] bytes, CorpusFormat? format = null, ICollection<BadRecord>? skipped = null) =>
        AllOfAsync(new CorpusReader { Format = format, Skipped = skipped, StandardInput = new MemoryStream(bytes) }, "-");

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
