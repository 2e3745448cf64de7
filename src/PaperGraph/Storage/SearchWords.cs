using System.Text;

namespace PaperGraph.Storage;

/// <summary>Folds text into the words that searches compare: the same on every store.</summary>
/// <remarks>
/// Words are runs of letters, or of digits, in lower case and without accents; a "+" stays with the word before it.
/// Everything else divides words, and so does the step between letters and digits, so that "CIFAR-10", "CIFAR 10" and
/// "cifar10" are the same two words.
/// </remarks>
static class SearchWords
{
    enum Class { Divider, Letter, Digit, Plus }

    // The letters of Latin-1 and Latin Extended-A from U+00C0 on, one for one. string.Normalize does nothing to them
    // where the globalization is invariant. A "*" stays as it is.
    const string WithoutAccents =
        "aaaaaaaceeeeiiiidnooooo*ouuuuyts" + "aaaaaaaceeeeiiiidnooooo*ouuuuyty" +
        "aaaaaaccccccccddddeeeeeeeeeegggg" + "gggghhhhiiiiiiiiiiiijjkkklllllll" +
        "lllnnnnnnnnnoooooooorrrrrrssssss" + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    public static IReadOnlyList<string> Of(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of <paramref name="text"/> with a space between them; folding them again changes nothing.</summary>
    public static string Fold(string text)
    {
        var words = new StringBuilder(text.Length + 8);
        Class last = Class.Divider;
        foreach (char c in text)
        {
            if (IsCombining(c))
                continue;
            Class now = ClassOf(c);
            if (now == Class.Plus && last == Class.Divider)
                now = Class.Divider;
            if (now is Class.Letter or Class.Digit && now != last && words.Length > 0)
                words.Append(' ');
            if (now != Class.Divider)
                words.Append(Plain(c));
            last = now;
        }
        return words.ToString();
    }

    static Class ClassOf(char c) =>
        char.IsDigit(c) ? Class.Digit
        : char.IsLetter(c) || char.IsSurrogate(c) ? Class.Letter
        : c == '+' ? Class.Plus
        : Class.Divider;

    static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    static char Plain(char c)
    {
        int place = c - '\u00C0';
        return place >= 0 && place < WithoutAccents.Length && WithoutAccents[place] != '*'
            ? WithoutAccents[place]
            : char.ToLowerInvariant(c);
    }
}
