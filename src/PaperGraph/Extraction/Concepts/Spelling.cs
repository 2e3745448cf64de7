namespace PaperGraph.Extraction.Concepts;

static class Spelling
{
    /// <summary>Whether a second spelling of a name surely means it: words may change case, an acronym or brand may not ("MEAN" and "mean").</summary>
    public static bool IsSafe(string name, string other) =>
        string.Equals(name, other, StringComparison.Ordinal) || name.Contains(' ') || !IsBrand(name) || WithoutPlural(name) == WithoutPlural(other);

    static bool IsBrand(string name) => name.Count(char.IsUpper) > 1 || name.Any(char.IsDigit);

    static string WithoutPlural(string name) => name.EndsWith('s') ? name[..^1] : name;
}
