namespace PaperGraph.Corpus;

/// <summary>Makes papers of the lines of one source, which come in order and are neither blank nor damaged.</summary>
/// <remarks>
/// A line that fits no paper is refused with <see cref="Line.Refused"/>; afterwards the reader must be ready for the
/// next line, as the caller may choose to go on.
/// </remarks>
interface IRecordReader
{
    /// <summary>The paper that ends with this line; null where it takes more lines.</summary>
    Paper? Read(Line line);

    /// <summary>The paper that ends with the source, if any.</summary>
    Paper? End();
}

static class RecordReader
{
    public static IRecordReader For(CorpusFormat format) => format switch
    {
        CorpusFormat.HuggingFace => new HuggingFaceReader(),
        CorpusFormat.Jsonl => new JsonlReader(),
        CorpusFormat.Arxiv => new ArxivReader(),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
