using System.Text.RegularExpressions;

namespace PaperGraph.Corpus;

/// <summary>Turns TeX's accents, letters and escaped signs into Unicode. Formulas between dollars stay as they are.</summary>
/// <remarks>
/// After D. E. Knuth, The TeXbook, chapter 9. Braces go only where they enclose an accent or a letter: other braces are
/// often part of a name or link.
/// </remarks>
static partial class TexText
{
    public static string ToUnicode(string tex) => tex.Contains('\\') ? Command().Replace(tex, UnicodeOf) : tex;

    static string UnicodeOf(Match match)
    {
        if (match.Groups["mark"] is { Success: true } mark)
            return TexAccents.Accented(mark.Value[0], match.Groups["base"].Value.TrimStart('\\')[0]);
        if (match.Groups["letter"] is { Success: true } letter)
            return TexAccents.Letter(letter.Value);
        return match.Groups["sign"] is { Success: true } sign ? sign.Value : match.Value;
    }

    [GeneratedRegex(
        """
          \$\$ .+? \$\$ | \$ (?> \\. | [^\\$] )+ \$
        | (?<brace> \{ )?
            (?: \\ (?: (?<mark> ['"`^~=.] ) | (?<mark> [cvuHkrdb] ) (?: \s+ | (?= \{ | \\ ) ) )
                (?: \{ \s* (?<base> [A-Za-z] | \\[ij] ) \s* \}
                  | (?<base> [A-Za-z] )
                  | (?<base> \\[ij] ) (?: \{\} | \s+ | (?! [A-Za-z] ) ) )
              | \\ (?<letter> ss | AA | aa | AE | ae | OE | oe | DH | dh | TH | th | DJ | dj | NG | ng | [OoLlij] )
                (?: \{\} | \s+ | (?! [A-Za-z] ) ) )
          (?(brace) \s* \} )
        | \\ (?<sign> [&%\#_$] )
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline)]
    private static partial Regex Command();
}
