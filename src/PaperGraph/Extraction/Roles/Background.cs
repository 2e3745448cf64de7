namespace PaperGraph.Extraction.Roles;

/// <summary>The sentences of an abstract before the paper speaks of itself.</summary>
static class Background
{
    static readonly HashSet<string> Own = ["we", "our", "us", "paper", "work", "article", "study", "here", "thesis"];

    public static bool Holds(PaperText text, TextSpan span)
    {
        if (span.Field == TextField.Title)
            return false;
        foreach (Sentence sentence in text.Sentences)
        {
            if (sentence.IsTitle)
                continue;
            if (sentence.Tokens.Any(token => Own.Contains(token.Folded)))
                return false;
            if (sentence.Span.Contains(span))
                return true;
        }
        return false;
    }
}
