namespace PaperGraph.Extraction.Shapes;

/// <summary>What the capitals and digits of a single word say.</summary>
/// <param name="Confidence">How often a word of this shape is a name on the gold papers.</param>
sealed record BrandShape(string Rule, double Confidence)
{
    static readonly BrandShape Camel = new("inner capital", 0.75);
    static readonly BrandShape Acronym = new("capitals", 0.6);
    static readonly BrandShape Compound = new("capitals and hyphen", 0.5);
    static readonly BrandShape Numbered = new("capital and digit", 0.6);

    /// <summary>Whether a rule is one of shape, a run of capitalised words included.</summary>
    public static bool IsRule(string rule) => IsOfOneWord(rule) || rule.StartsWith("capitalised", StringComparison.Ordinal);

    public static bool IsOfOneWord(string rule) => rule == Camel.Rule || rule == Acronym.Rule || rule == Compound.Rule || rule == Numbered.Rule;

    /// <summary>Null for a shape that common words have.</summary>
    public static BrandShape? Of(Token token)
    {
        if (!token.IsWord || token.Capitals == 0 || token.Text.Length < 2)
            return null;
        bool isCompound = token.Parts.Count > 1;
        if (token.HasDigit)
            return token.Text.Length > 2 ? Numbered : null;
        if (isCompound)
            return token.Capitals >= 2 ? Compound : null;
        return HasInnerCapital(token.Text) ? Camel : token.Capitals >= 2 ? Acronym : null;
    }

    /// <summary>A word such as "GRPO", "LatentDiffuser", "D4RL".</summary>
    public static bool IsBrand(Token token) => Of(token) is { } shape && shape != Compound;

    static bool HasInnerCapital(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && char.IsLower(text[i - 1]))
                return true;
        }
        return false;
    }
}
