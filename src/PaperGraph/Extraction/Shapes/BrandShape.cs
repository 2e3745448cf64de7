namespace PaperGraph.Extraction.Shapes;

/// <summary>What the capitals and digits of a single word say.</summary>
static class BrandShape
{
    /// <summary>A word such as "GRPO", "LatentDiffuser", "D4RL"; no compound of capitalised words, which any heading has.</summary>
    public static bool IsBrand(Token token)
    {
        if (!token.IsWord || token.Capitals == 0 || token.Text.Length < 2)
            return false;
        if (token.HasDigit)
            return token.Text.Length > 2;
        return token.Parts.Count == 1 && (token.Capitals >= 2 || HasInnerCapital(token.Text));
    }

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
