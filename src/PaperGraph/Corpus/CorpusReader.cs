using System.Runtime.CompilerServices;

namespace PaperGraph.Corpus;

/// <summary>Reads papers from a file or standard input, one at a time, in memory that does not grow with the source.</summary>
public sealed class CorpusReader
{
    /// <summary>The source's format; null tells it by its first line.</summary>
    public CorpusFormat? Format { get; init; }

    /// <summary>
    /// Receives the records that are left out because they are no papers. Null, the default, leaves none out: the first
    /// of them ends the reading.
    /// </summary>
    public ICollection<BadRecord>? Skipped { get; init; }

    /// <summary>What the source <c>-</c> stands for. It is read to its end and stays open.</summary>
    public Stream? StandardInput { get; init; }

    /// <param name="source">A path or <c>-</c>. What is gzipped is unpacked, whatever its name.</param>
    /// <exception cref="CorpusFormatException">
    /// The source cannot be read or holds no papers, or a record is bad and <see cref="Skipped"/> is null.
    /// </exception>
    public async IAsyncEnumerable<Paper> ReadAsync(
        string source, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using CorpusSource opened = await CorpusSource.OpenAsync(source, StandardInput, cancellation);
        IRecordReader records = Format is { } format ? RecordReader.For(format) : new SniffingReader();
        bool holdsNothing = true;
        await foreach (Line line in LineReader.ReadAsync(opened, cancellation))
        {
            if (line.IsBlank)
                continue;
            bool kept = TryRead(records, line, out Paper? paper);
            holdsNothing &= kept && paper is null;
            if (paper is not null)
                yield return paper;
        }
        if (records.End() is { } last)
            yield return last;
        else if (holdsNothing)
            throw new CorpusFormatException($"{opened.Name}: holds no papers.");
    }

    bool TryRead(IRecordReader records, Line line, out Paper? paper)
    {
        paper = null;
        try
        {
            paper = records.Read(line.Checked());
            return true;
        }
        catch (CorpusFormatException e) when (e.Record is not null && Skipped is not null)
        {
            Skipped.Add(e.Record);
            return false;
        }
    }
}
