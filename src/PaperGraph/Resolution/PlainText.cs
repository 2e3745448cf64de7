using System.Globalization;
using System.Text;

namespace PaperGraph.Resolution;

/// <summary>A name in plain characters: TeX is read, accents, ligatures, styled and Greek letters become ASCII.</summary>
/// <remarks>
/// What Unicode's compatibility decomposition (NFKD) would do for the scripts of papers, as a table of ours: the program
/// runs without ICU, and .NET then leaves every string as it is.
/// </remarks>
static class PlainText
{
    const string TexCharacters = @"\${}^";

    public static bool IsPlain(string name) => Ascii.IsValid(name) && name.AsSpan().IndexOfAny(TexCharacters) < 0;

    public static string Of(string name)
    {
        string text = name.AsSpan().IndexOfAny(TexCharacters) < 0 ? name : TexText.Of(name);
        var plain = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            Append(plain, rune);
        return plain.ToString();
    }

    static void Append(StringBuilder plain, Rune rune)
    {
        int code = rune.Value;
        if (code < 128)
            plain.Append((char)code);
        else if (Letters.IsAccent(code))
            return;
        else if (Letters.Plain(code) is string letters)
            plain.Append(letters);
        else if (Rune.IsLetterOrDigit(rune) || IsMark(rune))
            plain.Append(rune.ToString());
        else
            plain.Append(' ');
    }

    static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
