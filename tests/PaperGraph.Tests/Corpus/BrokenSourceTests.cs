using System.IO.Compression;
using System.Text;
using PaperGraph.Corpus;

namespace PaperGraph.Tests.Corpus;

/// <summary>Sources of which no part can be saved: they are refused even where bad records may be skipped.</summary>
public sealed class BrokenSourceTests
{
    const string Line = """{"id":"x","title":"T","abstract":"A"}""";
    const string Unknown =
        "neither JSON lines nor the text of a Hugging Face papers page. If it is one of these, name it with --format (huggingface, jsonl or arxiv).";

    static readonly Dictionary<string, (byte[] Bytes, string Message)> Sources = new()
    {
        ["nothing"] = ([], "standard input: holds no papers."),
        ["blank lines"] = (Encoding.UTF8.GetBytes(" \r\n\n\t\n"), "standard input: holds no papers."),
        ["a byte order mark"] = ([0xEF, 0xBB, 0xBF], "standard input: holds no papers."),
        ["nothing, gzipped"] = (Reading.Gzipped(""), "standard input: holds no papers."),
        ["a banner and no papers"] = (Encoding.UTF8.GetBytes("Get trending papers in your email inbox!\nSubscribe\n"), "standard input: holds no papers."),
        ["a table"] = (Encoding.UTF8.GetBytes("id,title,abstract\nx,T,A\n"), $"standard input, line 1: {Unknown}"),
        ["a web page"] = (Encoding.UTF8.GetBytes("\n<!DOCTYPE html>\n"), $"standard input, line 2: {Unknown}"),
        ["a zip archive"] = (Zipped(Line), "standard input: a zip archive. Unpack it first."),
        ["UTF-16"] = ([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Line)], "standard input: UTF-16 text. Save it as UTF-8."),
        ["UTF-16, big end first"] = ([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Line)], "standard input: UTF-16 text. Save it as UTF-8."),
        ["a gzip header alone"] = ([0x1F, 0x8B], "standard input: the gzip data is damaged or cut off. Fetch the file again."),
        ["gzip and then noise"] = ([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF], "standard input: the gzip data is damaged or cut off. Fetch the file again."),
        ["half a gzip file"] = (Reading.Gzipped(Line)[..30], "standard input: the gzip data is damaged or cut off. Fetch the file again."),
        ["a gzip file without its checksum"] = (Reading.Gzipped(Line)[..^8], "standard input: the gzip data is damaged or cut off. Fetch the file again."),
        ["a gzip file with a wrong checksum"] = (WithWrongChecksum(Reading.Gzipped(Line)), "standard input: the gzip data is damaged or cut off. Fetch the file again."),
    };

    public static TheoryData<string> Names => [.. Sources.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_broken_source_is_refused_in_words(string name)
    {
        var refusal = await Assert.ThrowsAsync<CorpusFormatException>(
            () => Reading.PapersOfAsync(Sources[name].Bytes, skipped: []));

        Assert.Equal(Sources[name].Message, refusal.Message);
        Assert.Null(refusal.Record);
    }

    [Fact]
    public async Task A_missing_file_is_named()
    {
        Assert.Equal("There is no file 'no/such/papers.jsonl'.", await RefusalOfFileAsync("no/such/papers.jsonl"));
    }

    [Fact]
    public async Task A_source_without_a_name_is_no_file()
    {
        Assert.Equal("There is no file ''.", await RefusalOfFileAsync(""));
    }

    [Fact]
    public async Task A_folder_is_not_taken_for_a_file()
    {
        string folder = Path.GetTempPath();

        Assert.Equal($"{folder}: a folder. Name a file in it.", await RefusalOfFileAsync(folder));
    }

    static async Task<string> RefusalOfFileAsync(string path)
    {
        var refusal = await Assert.ThrowsAsync<CorpusFormatException>(() => Reading.AllOfAsync(new CorpusReader(), path));
        return refusal.Message;
    }

    static byte[] Zipped(string text)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        using (Stream entry = zip.CreateEntry("papers.jsonl").Open())
            entry.Write(Encoding.UTF8.GetBytes(text));
        return packed.ToArray();
    }

    static byte[] WithWrongChecksum(byte[] gzip)
    {
        gzip[^8] ^= 1;
        return gzip;
    }
}
