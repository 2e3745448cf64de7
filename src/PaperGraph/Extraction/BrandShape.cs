namespace PaperGraph.Extraction;

static class BrandShape
{
    /// <summary>How often a word of this shape was a name on the gold papers; null for a shape that is none.</summary>
    public static double? Of(Token token)
    {
        string text = token.Text;
        if (!token.IsWord || token.Capitals == 0 || text.Length < 2)
            return null;
        bool lowerThenUpper = Enumerable.Range(0, text.Length - 1).Any(i => char.IsLower(text[i]) && char.IsUpper(text[i + 1]));
        if (lowerThenUpper)
            return 0.8;
        if (token.Capitals >= 2 && token.Parts.Count == 1)
            return 0.6;
        if (token.HasDigit || token.Capitals >= 2)
            return 0.5;
        return null;
    }
}
