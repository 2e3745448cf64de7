namespace PaperGraph.Corpus;

/// <summary>
/// JSON lines: <c>id</c>, <c>title</c> and <c>abstract</c>, and where known <c>authors</c>, <c>url</c>, <c>published</c>
/// and <c>references</c>. Other fields are nobody's business here.
/// </summary>
sealed class JsonlReader : IRecordReader
{
    public Paper? Read(Line line) => JsonLine.Read(line, PaperOf);

    public Paper? End() => null;

    // The abstract keeps its line ends and spaces: whoever marked places in it counted them.
    static Paper PaperOf(JsonRecord record) =>
        new(record.Required("id"), SafeText.OfLine(record.Required("title")), record.RequiredOrEmpty("abstract"))
        {
            Authors = [.. record.Texts("authors").Select(SafeText.OfLine).Where(author => author.Length > 0)],
            Url = record.Optional("url")?.Trim() is { Length: > 0 } url ? url : null,
            Published = record.Date("published"),
            References = [.. record.Texts("references").Where(id => !string.IsNullOrWhiteSpace(id))],
            Source = "jsonl",
        };
}
