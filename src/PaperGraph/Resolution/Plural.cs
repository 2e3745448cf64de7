using System.Buffers;

namespace PaperGraph.Resolution;

/// <summary>The singular of an English word, as far as keys need it: one form for both numbers, not always a word.</summary>
static class Plural
{
    const int MinLength = 4;

    /// <summary>Singulars in -s, and plurals that the endings get wrong.</summary>
    static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Irregular = new Dictionary<string, string>
    {
        ["analyses"] = "analysis",
        ["atlas"] = "atlas",
        ["automata"] = "automaton",
        ["axes"] = "axis",
        ["bias"] = "bias",
        ["biases"] = "bias",
        ["caches"] = "cache",
        ["canvas"] = "canvas",
        ["corpora"] = "corpus",
        ["criteria"] = "criterion",
        ["hypotheses"] = "hypothesis",
        ["indices"] = "index",
        ["lens"] = "lens",
        ["lenses"] = "lens",
        ["matrices"] = "matrix",
        ["movies"] = "movie",
        ["phenomena"] = "phenomenon",
        ["series"] = "series",
        ["species"] = "species",
        ["vertices"] = "vertex",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly SearchValues<char> Consonants = SearchValues.Create("bcdfghjklmnpqrstvwxz");

    /// <summary>By how much a singular may be longer than its plural.</summary>
    public const int Slack = 1;

    /// <summary>Folds the first <paramref name="length"/> characters of <paramref name="word"/> in place, and gives their new number.</summary>
    public static int Fold(Span<char> word, int length)
    {
        if (length < MinLength || word[length - 1] is not ('s' or 'a'))
            return length;
        if (Irregular.TryGetValue(word[..length], out string? singular))
        {
            singular.CopyTo(word);
            return singular.Length;
        }
        return word[length - 1] == 's' ? FoldEnding(word, length) : length;
    }

    static int FoldEnding(Span<char> word, int length)
    {
        ReadOnlySpan<char> plural = word[..length];
        if (plural.EndsWith("ss") || plural.EndsWith("us") || plural.EndsWith("is") || IsAcronym(plural))
            return length;
        if (plural.EndsWith("ies") && length > MinLength)
        {
            word[length - 3] = 'y';
            return length - 2;
        }
        return plural.EndsWith("sses") || plural.EndsWith("xes") || plural.EndsWith("ches") || plural.EndsWith("shes")
            ? length - 2
            : length - 1;
    }

    /// <summary>Without a vowel before it the s is an acronym's own: MCTS, NMS. (The plural "LLMs" shows by its small s.)</summary>
    static bool IsAcronym(ReadOnlySpan<char> word) => word.IndexOfAnyExcept(Consonants) < 0;
}
