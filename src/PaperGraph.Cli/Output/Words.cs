using System.Text;

namespace PaperGraph.Cli.Output;

/// <summary>Enum values as words: <c>BUILDS_ON</c> in JSON, as GraphQL spells them, and <c>builds-on</c> for people and options.</summary>
static class Words
{
    public static string Upper(Enum value) => Spaced(value, '_').ToUpperInvariant();

    public static string Lower(Enum value) => Spaced(value, '-').ToLowerInvariant();

    /// <summary>"1 paper", "224 papers", "5,250 papers".</summary>
    public static string Count(int count, string noun) => FormattableString.Invariant($"{count:N0} {(count == 1 ? noun : Plural(noun))}");

    static string Plural(string noun) => noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";

    static string Spaced(Enum value, char space)
    {
        var words = new StringBuilder();
        foreach (char c in value.ToString())
        {
            if (char.IsUpper(c) && words.Length > 0)
                words.Append(space);
            words.Append(c);
        }
        return words.ToString();
    }
}
