namespace PaperGraph.Extraction;

/// <summary>
/// A word with its hyphens ("text-to-image", "$\beta$-VAE", "v1.5"), or one mark of punctuation.
/// </summary>
public sealed class Token
{
    const uint BeforeText = 1;
    const uint BehindText = 2;

    public Token(TextSpan span, string text)
    {
        Span = span;
        Word = Word.Of(text.AsSpan(span.Start, span.Length));
    }

    public TextSpan Span { get; }

    /// <summary>As it stands.</summary>
    public string Text => Word.Text;

    /// <summary>In lower case.</summary>
    public string Folded => Word.Folded;

    /// <summary>The words between the hyphens of <see cref="Folded"/>: "text", "to", "image".</summary>
    public IReadOnlyList<string> Parts => Word.Parts;

    public int Capitals => Word.Capitals;

    public bool HasDigit => Word.HasDigit;

    public bool IsWord => Word.IsWord;

    internal Word Word { get; }

    /// <summary>The hash of the folded word at a place of a sentence; beyond its ends a number of their own.</summary>
    internal static uint HashAt(IReadOnlyList<Token> tokens, int index) =>
        index < 0 ? BeforeText : index < tokens.Count ? tokens[index].Word.Hash : BehindText;

    public bool Is(char mark) => Text.Length == 1 && Text[0] == mark;
}
