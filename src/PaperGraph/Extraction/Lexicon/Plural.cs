namespace PaperGraph.Extraction.Lexicon;

static class Plural
{
    /// <summary>A word without its plural ending. Short words, words with a figure and words in -ss, -us, -is have none.</summary>
    public static string Singular(string word)
    {
        if (word.Length <= 3 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i' || word.AsSpan().ContainsAnyInRange('0', '9'))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        bool longEnding = word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
            || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("zes", StringComparison.Ordinal);
        return longEnding ? word[..^2] : word[..^1];
    }
}
