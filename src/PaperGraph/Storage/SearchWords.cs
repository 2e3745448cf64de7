using System.Text;
using PaperGraph.Resolution;

namespace PaperGraph.Storage;

/// <summary>Folds text into the words that searches compare: the same on every store.</summary>
/// <remarks>
/// Words are runs of letters, or of digits, in lower case and plain characters (<see cref="PlainText"/>); a "+" stays
/// with the word before it. Everything else divides words, and so does the step between letters and digits, so that
/// "CIFAR-10", "CIFAR 10" and "cifar10" are the same two words.
/// </remarks>
static class SearchWords
{
    enum Class { Divider, Letter, Digit, Plus }

    public static IReadOnlyList<string> Of(string text) => Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words of <paramref name="text"/> with a space between them; folding them again changes nothing.</summary>
    public static string Fold(string text)
    {
        var words = new StringBuilder(text.Length + 8);
        Class last = Class.Divider;
        foreach (char c in PlainText.IsPlain(text) ? text : PlainText.Of(text))
        {
            Class now = ClassOf(c, last);
            if (now is Class.Letter or Class.Digit && now != last && words.Length > 0)
                words.Append(' ');
            if (now != Class.Divider)
                words.Append(char.ToLowerInvariant(c));
            last = now;
        }
        return words.ToString();
    }

    static Class ClassOf(char c, Class before) =>
        char.IsDigit(c) ? Class.Digit
        : char.IsLetter(c) || char.IsSurrogate(c) ? Class.Letter
        : c == '+' && before != Class.Divider ? Class.Plus
        : Class.Divider;
}
