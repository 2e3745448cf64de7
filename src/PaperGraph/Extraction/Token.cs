namespace PaperGraph.Extraction;

/// <summary>
/// A word with its hyphens ("text-to-image", "$\beta$-VAE", "v1.5"), or one mark of punctuation.
/// </summary>
/// <param name="Text">As it stands.</param>
/// <param name="Folded">In lower case.</param>
/// <param name="Parts">The words between the hyphens of <paramref name="Folded"/>: "text", "to", "image".</param>
public sealed record Token(TextSpan Span, string Text, string Folded, IReadOnlyList<string> Parts)
{
    public bool IsWord { get; } = Text.Any(char.IsLetterOrDigit);

    public int Capitals { get; } = Text.Count(char.IsUpper);

    public bool HasDigit { get; } = Text.Any(char.IsDigit);

    public bool Is(char mark) => Text.Length == 1 && Text[0] == mark;
}
