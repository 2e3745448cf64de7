namespace PaperGraph.Extraction.Roles;

/// <summary>The sentences of an abstract before the paper speaks of itself.</summary>
static class Background
{
    static readonly HashSet<string> Own = ["we", "our", "us", "paper", "work", "article", "study", "here", "thesis"];

    public static bool Holds(PaperText text, TextSpan span) => span.Field == TextField.Abstract && span.Start < text.EndOfBackground;

    /// <summary>Where the first sentence with a word of the paper's own begins; 0 where none does.</summary>
    public static int EndIn(IReadOnlyList<Sentence> sentences)
    {
        foreach (Sentence sentence in sentences)
        {
            if (!sentence.IsTitle && sentence.Tokens.Any(token => Own.Contains(token.Folded)))
                return sentence.Span.Start;
        }
        return 0;
    }
}
