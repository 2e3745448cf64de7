using System.Buffers;
using System.Text.RegularExpressions;

namespace PaperGraph.Corpus;

/// <summary>Makes text safe to store, print and export.</summary>
static partial class SafeText
{
    static readonly char[] Controls = [.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)];

    static readonly SearchValues<char> UnsafeInALine =
        SearchValues.Create([.. Controls, '\u2028', '\u2029', '\uFFFE', '\uFFFF']);

    static readonly SearchValues<char> Unsafe =
        SearchValues.Create([.. Controls.Except(['\t', '\n', '\r']), '\uFFFE', '\uFFFF']);

    /// <summary>
    /// Puts a space in the place of each control character other than line ends and tabs: they steer terminals, and XML
    /// cannot hold them. One for one, so offsets others have counted stay true.
    /// </summary>
    public static string Of(string text) => Spaced(text, Unsafe);

    /// <summary>Likewise for what is one line, such as a title; its ends are trimmed.</summary>
    public static string OfLine(string text) => Spaced(text, UnsafeInALine).Trim();

    /// <summary>Each run of white space becomes one space.</summary>
    public static string InOneLine(string text) => WhiteSpace().Replace(text, " ");

    static string Spaced(string text, SearchValues<char> bad)
    {
        if (!text.AsSpan().ContainsAny(bad))
            return text;
        char[] safe = text.ToCharArray();
        safe.AsSpan().ReplaceAny(bad, ' ');
        return new string(safe);
    }

    // All but the single space, which most white space is and which may stay.
    [GeneratedRegex(@"\s{2,}|[^\S ]")]
    private static partial Regex WhiteSpace();
}
