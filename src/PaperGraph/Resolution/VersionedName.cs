namespace PaperGraph.Resolution;

/// <summary>A name without its number, version and size.</summary>
static class VersionedName
{
    static readonly HashSet<string> Editions = new(StringComparer.Ordinal)
    {
        "pro", "mini", "micro", "nano", "tiny", "small", "medium", "base", "large", "xl", "xxl", "huge", "lite", "plus", "max", "ultra",
        "turbo", "flash", "next", "verified", "hard", "easy", "full", "instruct", "chat", "hd", "v",
    };

    /// <summary>
    /// What names of one family share, or null for a name that has no family: "gpt" for GPT-3 and GPT-4o, "cifar" for
    /// CIFAR-10. A number that opens a name ("3D generation") is part of what it says, and "base" says something in a name
    /// that is no brand ("knowledge base").
    /// </summary>
    public static string? FamilyOf(string name)
    {
        if (!IsBrand(name))
            return null;
        string[] tokens = ConceptKey.Of(name).Split(' ');
        string family = string.Concat(tokens.Where((token, i) => !IsVersion(tokens, i)));
        return family.Count(char.IsLetter) >= 2 && char.IsLetter(tokens[0], 0) ? family : null;
    }

    /// <summary>Sorts a family by its numbers.</summary>
    public static string Order(string name) =>
        string.Join(' ', ConceptKey.Of(name).Split(' ').Select(token => char.IsDigit(token, 0) ? token.PadLeft(12, '0') : token));

    static bool IsVersion(string[] tokens, int i) => tokens[i] switch
    {
        _ when i == 0 => tokens is ["mini" or "tiny", { Length: > 1 }, ..],
        "*" or "#" => false,
        { Length: 1 } when char.IsDigit(tokens[i - 1], 0) => true,
        string token => !char.IsLetter(token, 0) || Editions.Contains(token),
    };

    static bool IsBrand(string name) =>
        char.IsUpper(name[0]) || name.Split(' ').Any(word => word.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c)));
}
