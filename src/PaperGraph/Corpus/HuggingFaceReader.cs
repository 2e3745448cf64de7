namespace PaperGraph.Corpus;

/// <summary>
/// The text of a Hugging Face papers page: banner lines, "Subscribe" glued to the first title, then title and abstract on
/// alternating lines.
/// </summary>
/// <remarks>
/// Nothing but length and the final full stop tells a title from an abstract, so both are looked at: one line too many
/// or too few would otherwise swap the titles and abstracts of all papers after it.
/// </remarks>
sealed class HuggingFaceReader : IRecordReader
{
    const int LongestTitle = 300;
    const int ShortestAbstract = 200;
    const string Rule = "Titles and abstracts must alternate, each on a line of its own.";

    string? _title;
    long _titleNumber;
    bool _afterBanner = true;

    public static ReadOnlySpan<byte> Banner => "Get trending papers"u8;

    public static ReadOnlySpan<byte> Subscribe => "Subscribe"u8;

    public Paper? Read(Line line)
    {
        string text = SafeText.OfLine(line.Text);
        if (_title is not null)
            return Finish(line, text);
        if (line.Bytes.Span.StartsWith(Banner))
            _afterBanner = true;
        else
            Begin(line, text);
        return null;
    }

    public Paper? End() => _title is null ? null : PaperOf(_title, "");

    void Begin(Line line, string text)
    {
        string title = _afterBanner ? WithoutButton(text) : text;
        if (title.Length == 0)
            return;
        _afterBanner = false;
        if (IsSurelyAbstract(title))
            throw line.Refused($"expected a title, found what reads like an abstract: {Opening(title)}. {Rule}");
        (_title, _titleNumber) = (title, line.Number);
    }

    Paper Finish(Line line, string text)
    {
        string title = _title!;
        if (IsSurelyTitle(text))
        {
            string expected = $"expected the abstract of {Opening(title)} (line {_titleNumber})";
            (_title, _titleNumber) = (text, line.Number);
            throw line.Refused($"{expected}, found what reads like another title: {Opening(text)}. {Rule}");
        }
        _title = null;
        return PaperOf(title, text);
    }

    static Paper PaperOf(string title, string @abstract) =>
        new(NodeId.Slug(title), title, @abstract) { Source = "huggingface" };

    static bool IsSurelyAbstract(string text) =>
        text.Length > LongestTitle || (text.Length >= ShortestAbstract && text.EndsWith('.'));

    static bool IsSurelyTitle(string text) => text.Length < ShortestAbstract && !text.EndsWith('.');

    // The button's label has no space after it; a title that begins with the word has one.
    static string WithoutButton(string text) =>
        text.StartsWith("Subscribe", StringComparison.Ordinal) && !text.StartsWith("Subscribe ", StringComparison.Ordinal)
            ? text["Subscribe".Length..].TrimStart()
            : text;

    static string Opening(string text) => text.Length <= 60 ? $"\"{text}\"" : $"\"{text[..60].TrimEnd()}…\"";
}
