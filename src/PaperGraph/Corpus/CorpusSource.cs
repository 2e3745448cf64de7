using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;

namespace PaperGraph.Corpus;

/// <summary>An open source, unpacked if it was gzipped.</summary>
sealed class CorpusSource : IAsyncDisposable
{
    const int Chunk = 1 << 16;

    readonly PipeReader _raw;
    readonly PipeReader _unpacked;

    CorpusSource(string name, PipeReader raw, PipeReader unpacked) => (Name, _raw, _unpacked) = (name, raw, unpacked);

    public string Name { get; }

    public static async Task<CorpusSource> OpenAsync(string source, Stream? standardInput, CancellationToken cancellation)
    {
        string name = source == "-" ? "standard input" : source;
        Stream stream = source == "-"
            ? standardInput ?? throw new InvalidOperationException("There is no standard input to read '-' from.")
            : Open(source);
        PipeReader raw = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: Chunk, leaveOpen: source == "-"));
        var opened = new CorpusSource(name, raw, raw);
        try
        {
            byte[] magic = await opened.PeekAsync(cancellation);
            return IsGzip(name, magic) ? new CorpusSource(name, raw, Unpacked(raw)) : opened;
        }
        catch
        {
            await opened.DisposeAsync();
            throw;
        }
    }

    public ValueTask<ReadResult> ReadAsync(CancellationToken cancellation) => InWordsAsync(_unpacked.ReadAsync(cancellation));

    public void AdvanceTo(SequencePosition consumed, SequencePosition examined) => _unpacked.AdvanceTo(consumed, examined);

    public async ValueTask DisposeAsync()
    {
        await _unpacked.CompleteAsync();
        await _raw.CompleteAsync();
    }

    static FileStream Open(string path)
    {
        if (Directory.Exists(path))
            throw new CorpusFormatException($"{path}: a folder. Name a file in it.");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new CorpusFormatException($"There is no file '{path}'.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorpusFormatException($"{path}: cannot be opened. {e.Message}", e);
        }
    }

    static PipeReader Unpacked(PipeReader raw) => PipeReader.Create(
        new GZipStream(raw.AsStream(), CompressionMode.Decompress), new StreamPipeReaderOptions(bufferSize: Chunk));

    async Task<byte[]> PeekAsync(CancellationToken cancellation)
    {
        ReadResult read = await InWordsAsync(_raw.ReadAtLeastAsync(4, cancellation));
        byte[] first = read.Buffer.Slice(0, Math.Min(4, read.Buffer.Length)).ToArray();
        _raw.AdvanceTo(read.Buffer.Start);
        return first;
    }

    static bool IsGzip(string name, byte[] magic) => magic switch
    {
        [0x1F, 0x8B, ..] => true,
        [(byte)'P', (byte)'K', 3, 4] => throw new CorpusFormatException($"{name}: a zip archive. Unpack it first."),
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => throw new CorpusFormatException($"{name}: UTF-16 text. Save it as UTF-8."),
        _ => false,
    };

    /// <summary>Says in words what the disk or the packed data does wrong.</summary>
    async ValueTask<ReadResult> InWordsAsync(ValueTask<ReadResult> reading)
    {
        try
        {
            return await reading;
        }
        catch (InvalidDataException e)
        {
            throw new CorpusFormatException($"{Name}: the gzip data is damaged or cut off. Fetch the file again.", e);
        }
        catch (IOException e)
        {
            throw new CorpusFormatException($"{Name}: cannot be read any further. {e.Message}", e);
        }
    }
}
