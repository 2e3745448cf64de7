namespace PaperGraph.Corpus;

/// <summary>A source is not what it should be. The message names the file, the line and what was expected.</summary>
public sealed class CorpusFormatException : Exception
{
    public CorpusFormatException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }

    public CorpusFormatException(BadRecord record, Exception? inner = null)
        : base(record.ToString(), inner) => Record = record;

    /// <summary>The record at fault, which can be left out; null where the source as a whole is at fault.</summary>
    public BadRecord? Record { get; }
}
