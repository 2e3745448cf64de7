using System.Text;
using System.Text.Unicode;

namespace PaperGraph.Corpus;

/// <summary>A line of a source, without its end.</summary>
/// <param name="Number">From 1, as editors count.</param>
/// <param name="Bytes">UTF-8. They last until the next line is asked for.</param>
/// <param name="IsTooLong">Its bytes were not kept.</param>
readonly record struct Line(string Source, long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong)
{
    public bool IsBlank => !IsTooLong && Bytes.Span.Trim(" \t\r"u8).IsEmpty;

    public string Text => Encoding.UTF8.GetString(Bytes.Span);

    /// <summary>The line itself, once it is known to be sound text.</summary>
    public Line Checked()
    {
        if (IsTooLong)
            throw Refused($"longer than {LineReader.Longest >> 20} MiB. A paper takes a line, not a whole file of them.");
        if (Bytes.Span.Contains((byte)0))
            throw Refused("holds a NUL character, which no text has. The file is damaged or not text.");
        if (!Utf8.IsValid(Bytes.Span))
            throw Refused("not UTF-8. Save the file as UTF-8.");
        return this;
    }

    public CorpusFormatException Refused(string problem, Exception? inner = null) =>
        new(new BadRecord(Source, Number, problem), inner);
}
