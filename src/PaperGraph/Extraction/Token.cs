using PaperGraph.Extraction.Phrases;

namespace PaperGraph.Extraction;

/// <summary>
/// A word with its hyphens ("text-to-image", "$\beta$-VAE", "v1.5"), or one mark of punctuation.
/// </summary>
/// <param name="Text">As it stands.</param>
/// <param name="Folded">In lower case.</param>
/// <param name="Parts">The words between the hyphens of <paramref name="Folded"/>: "text", "to", "image".</param>
public sealed record Token(TextSpan Span, string Text, string Folded, string[] Parts)
{
    public int Capitals { get; } = Count(Text, char.IsUpper);

    public bool HasDigit { get; } = Count(Text, char.IsDigit) > 0;

    public bool IsWord { get; } = Count(Text, char.IsLetterOrDigit) > 0;

    internal WordUse Use { get; } = Vocabulary.Of(Folded);

    public bool Is(char mark) => Text.Length == 1 && Text[0] == mark;

    static int Count(string text, Func<char, bool> isOne)
    {
        int count = 0;
        foreach (char c in text)
            count += isOne(c) ? 1 : 0;
        return count;
    }
}
