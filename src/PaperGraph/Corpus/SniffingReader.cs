namespace PaperGraph.Corpus;

/// <summary>Chooses the format by the first line and leaves the rest to that format's reader.</summary>
sealed class SniffingReader : IRecordReader
{
    IRecordReader? _chosen;

    public Paper? Read(Line line) => (_chosen ??= RecordReader.For(FormatOf(line))).Read(line);

    public Paper? End() => _chosen?.End();

    static CorpusFormat FormatOf(Line line)
    {
        ReadOnlySpan<byte> start = line.Bytes.Span.TrimStart(" \t"u8);
        // A list is no format of ours, but the reader of JSON lines knows what to say about it.
        if (start[0] is (byte)'{' or (byte)'[')
            return HasArxivFields(start) ? CorpusFormat.Arxiv : CorpusFormat.Jsonl;
        if (start.StartsWith(HuggingFaceReader.Banner) || start.StartsWith(HuggingFaceReader.Subscribe))
            return CorpusFormat.HuggingFace;
        throw new CorpusFormatException(
            $"{line.Source}, line {line.Number}: neither JSON lines nor the text of a Hugging Face papers page. " +
            "If it is one of these, name it with --format (huggingface, jsonl or arxiv).");
    }

    // By its bytes, so that a broken first line is still told apart. Inside a JSON text these quotes would be escaped.
    static bool HasArxivFields(ReadOnlySpan<byte> line) =>
        line.IndexOf("\"authors_parsed\""u8) >= 0 || line.IndexOf("\"update_date\""u8) >= 0;
}
