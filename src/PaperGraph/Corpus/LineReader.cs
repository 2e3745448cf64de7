using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace PaperGraph.Corpus;

/// <summary>Cuts a source into lines, holding one of them at a time.</summary>
static class LineReader
{
    /// <summary>In bytes: far above any paper, and low enough that a file without line ends cannot fill the memory.</summary>
    public const int Longest = 16 << 20;

    static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static async IAsyncEnumerable<Line> ReadAsync(
        CorpusSource source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        long number = 1;
        long searched = 0;
        bool tooLong = false;
        bool ended = false;
        while (!ended)
        {
            ReadResult read = await source.ReadAsync(cancellation);
            ReadOnlySequence<byte> rest = read.Buffer;
            // What was searched for a line's end before is not searched again: a long line would take its length squared.
            while (rest.Slice(searched).PositionOf((byte)'\n') is { } end)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return LineOf(source.Name, number++, rest.Slice(0, end), tooLong);
                (searched, tooLong) = (0, false);
                rest = rest.Slice(rest.GetPosition(1, end));
            }
            ended = read.IsCompleted;
            if (ended && (tooLong || !rest.IsEmpty))
                yield return LineOf(source.Name, number, rest, tooLong);
            if (rest.Length > Longest)
                (tooLong, rest) = (true, rest.Slice(rest.End));
            searched = rest.Length;
            source.AdvanceTo(rest.Start, rest.End);
        }
    }

    static Line LineOf(string source, long number, ReadOnlySequence<byte> bytes, bool tooLong)
    {
        if (tooLong || bytes.Length > Longest)
            return new Line(source, number, default, IsTooLong: true);
        ReadOnlyMemory<byte> line = bytes.IsSingleSegment ? bytes.First : bytes.ToArray();
        if (number == 1 && line.Span.StartsWith(ByteOrderMark))
            line = line[ByteOrderMark.Length..];
        return new Line(source, number, line.Span.EndsWith("\r"u8) ? line[..^1] : line, IsTooLong: false);
    }
}
