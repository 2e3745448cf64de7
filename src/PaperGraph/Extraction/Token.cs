using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction;

/// <summary>
/// A word with its hyphens ("text-to-image", "$\beta$-VAE", "v1.5"), or one mark of punctuation.
/// </summary>
public sealed class Token
{
    public Token(TextSpan span, string text)
    {
        Span = span;
        Word = Vocabulary.WordOf(text.AsSpan(span.Start, span.Length));
        foreach (char c in text.AsSpan(span.Start, span.Length))
        {
            Capitals += char.IsUpper(c) ? 1 : 0;
            HasDigit |= char.IsDigit(c);
            IsWord |= char.IsLetterOrDigit(c);
        }
        ShapeHash = FeatureHash.Of(WordFeatures.Shape(text.AsSpan(span.Start, span.Length), stackalloc char[16]));
        Text = Word.Folded.AsSpan().SequenceEqual(text.AsSpan(span.Start, span.Length)) ? Word.Folded : text[span.Start..span.End];
    }

    public TextSpan Span { get; }

    /// <summary>As it stands.</summary>
    public string Text { get; }

    /// <summary>In lower case.</summary>
    public string Folded => Word.Folded;

    /// <summary>The words between the hyphens of <see cref="Folded"/>: "text", "to", "image".</summary>
    public IReadOnlyList<string> Parts => Word.Parts;

    public int Capitals { get; }

    public bool HasDigit { get; }

    public bool IsWord { get; }

    internal Word Word { get; }

    internal WordUse Use => Word.Use;

    /// <summary>Of the folded word.</summary>
    internal uint Hash => Word.Hash;

    internal uint ShapeHash { get; }

    public bool Is(char mark) => Text.Length == 1 && Text[0] == mark;
}
