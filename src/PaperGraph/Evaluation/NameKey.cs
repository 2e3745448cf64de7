using System.Text;
using System.Text.RegularExpressions;

namespace PaperGraph.Evaluation;

/// <summary>Folds names for comparison with gold: case, hyphens, punctuation, LaTeX braces and a last plural do not tell two apart.</summary>
/// <remarks>
/// Coarser than <see cref="Resolution.ConceptKey"/>, and no part of the graph: it must judge every extractor alike,
/// whatever becomes of our own keys.
/// </remarks>
static partial class NameKey
{
    static readonly string[] Articles = ["the", "a", "an"];

    public static string Of(string name)
    {
        string text = Debris().Replace(Plain(name).ToLowerInvariant(), "");
        List<string> words = [.. NotWords().Replace(text, " ").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        if (words.Count > 0 && Articles.Contains(words[0], StringComparer.Ordinal))
            words.RemoveAt(0);
        if (words.Count > 0)
            words[^1] = Singular(words[^1]);
        return string.Join(' ', words);
    }

    /// <summary>The keys of all its names.</summary>
    public static HashSet<string> Of(string name, IEnumerable<string> surfaces) =>
        [.. surfaces.Prepend(name).Select(Of).Where(key => key.Length > 0)];

    public static string OfUrl(string url) => Scheme().Replace(url.Trim().ToLowerInvariant(), "").TrimEnd('/', '.', ',', ';', ')', '}');

    static string Singular(string word)
    {
        if (word.Length <= 3 || EndsWith(word, "ss", "us", "is") || word.Any(char.IsDigit))
            return word;
        if (EndsWith(word, "ies"))
            return word[..^3] + "y";
        if (EndsWith(word, "ches", "shes", "xes", "sses", "zes"))
            return word[..^2];
        return EndsWith(word, "s") ? word[..^1] : word;
    }

    static bool EndsWith(string word, params ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>What NFKC would do to the characters that names have; without ICU, .NET leaves text as it is.</summary>
    static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            _ = c switch
            {
                '¹' => plain.Append('1'),
                '²' => plain.Append('2'),
                '³' => plain.Append('3'),
                'ℓ' => plain.Append('l'),
                'ﬁ' => plain.Append("fi"),
                'ﬂ' => plain.Append("fl"),
                '’' => plain.Append('\''),
                >= '⁰' and <= '⁹' => plain.Append((char)('0' + (c - '⁰'))),
                >= '₀' and <= '₉' => plain.Append((char)('0' + (c - '₀'))),
                >= '！' and <= '～' => plain.Append((char)('!' + (c - '！'))),
                _ => plain.Append(c),
            };
        }
        return plain.ToString();
    }

    [GeneratedRegex(@"[\\{}$]")]
    private static partial Regex Debris();

    [GeneratedRegex(@"[^\p{L}\p{N}_+*]+")]
    private static partial Regex NotWords();

    [GeneratedRegex(@"^https?://(www\.)?")]
    private static partial Regex Scheme();
}
