namespace PaperGraph.Extraction.Acronyms;

/// <summary>What makes a short form, and where its long form begins.</summary>
static class ShortForms
{
    const int Longest = 10;

    /// <summary>One or two words, two to ten characters, a letter or digit first, a capital somewhere.</summary>
    public static bool IsOne(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= Longest && char.IsLetterOrDigit(text[0]) && text.Count(' ') <= 1 && HasCapital(text);

    /// <summary>A long form has at most so many words.</summary>
    public static int MostWords(ReadOnlySpan<char> shortForm)
    {
        int characters = WithoutPlural(shortForm).Length;
        return Math.Min(characters + 5, characters * 2);
    }

    /// <summary>Where the shortest long form begins that ends with <paramref name="text"/>; -1 where there is none.</summary>
    public static int LongFormStart(ReadOnlySpan<char> text, ReadOnlySpan<char> shortForm)
    {
        int start = Match(text, shortForm).Start;
        return start < 0 || Refutes(text[start..], shortForm) ? -1 : start;
    }

    /// <summary>Whether the short form's last character stands in the last word of its long form.</summary>
    public static bool ReachesLastWord(ReadOnlySpan<char> longForm, ReadOnlySpan<char> shortForm) =>
        Match(longForm, shortForm) is ( >= 0, int last) && longForm[last..].IndexOf(' ') < 0;

    /// <summary>First letters before others, and a plural's letters before its singular's; both parts -1 where nothing fits.</summary>
    static (int Start, int Last) Match(ReadOnlySpan<char> text, ReadOnlySpan<char> shortForm)
    {
        ReadOnlySpan<char> singular = WithoutPlural(shortForm);
        int start = InitialsStart(text, singular, out int last);
        if (start < 0)
            start = LettersStart(text, shortForm, out last);
        if (start < 0)
            start = LettersStart(text, singular, out last);
        return (start, start < 0 ? -1 : last);
    }

    /// <summary>
    /// The short form is the first letters of the text's last words, of which small ones may be left out: from
    /// "proximal policy optimization" the letters alone would make PPO "policy optimization".
    /// </summary>
    static int InitialsStart(ReadOnlySpan<char> text, ReadOnlySpan<char> shortForm, out int last)
    {
        last = -1;
        int end = text.Length;
        int i = shortForm.Length - 1;
        for (int at = text.Length - 1; at >= 0 && i >= 0; at--)
        {
            if (!char.IsLetterOrDigit(text[at]) || !StartsWord(text, at))
                continue;
            while (i > 0 && !char.IsLetterOrDigit(shortForm[i]))
                i--;
            if (IsSame(text, at, shortForm, i))
                (last, i) = (Math.Max(last, at), i - 1);
            else if (!IsSmall(text[at..end].Trim()))
                return -1;
            if (i < 0)
                return text[..at].LastIndexOfAny(' ', '\n') + 1;
            end = at;
        }
        return -1;
    }

    static bool IsSmall(ReadOnlySpan<char> word) =>
        word is "of" or "the" or "a" or "an" or "and" or "for" or "in" or "on" or "to" or "with" or "by" or "from" or "via";

    /// <summary>
    /// From right to left: each letter or digit of the short form is found in the text, the first one at the start of
    /// a word.
    /// </summary>
    /// <param name="last">Where the last one was found.</param>
    static int LettersStart(ReadOnlySpan<char> text, ReadOnlySpan<char> shortForm, out int last)
    {
        last = -1;
        int at = text.Length;
        for (int i = shortForm.Length - 1; i >= 0; i--)
        {
            if (!char.IsLetterOrDigit(shortForm[i]))
                continue;
            do
                at--;
            while (at >= 0 && !(IsSame(text, at, shortForm, i) && (i > 0 || StartsWord(text, at))));
            if (at < 0)
                return -1;
            last = Math.Max(last, at);
        }
        return text[..at].LastIndexOfAny(' ', '\n') + 1;
    }

    static bool IsSame(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> shortForm, int i)
    {
        if (char.ToLowerInvariant(text[at]) != char.ToLowerInvariant(shortForm[i]))
            return false;
        return !char.IsDigit(text[at])
            || (IsDigit(text, at - 1) == IsDigit(shortForm, i - 1) && IsDigit(text, at + 1) == IsDigit(shortForm, i + 1));
    }

    static bool IsDigit(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && char.IsDigit(text[at]);

    static bool StartsWord(ReadOnlySpan<char> text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    /// <summary>A long form is longer than its short form and does not hold it as a word.</summary>
    static bool Refutes(ReadOnlySpan<char> longForm, ReadOnlySpan<char> shortForm)
    {
        if (longForm.Length <= shortForm.Length)
            return true;
        foreach (Range word in longForm.Split(' '))
        {
            if (longForm[word].Equals(shortForm, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>"MDP" for "MDPs".</summary>
    static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> shortForm) =>
        shortForm.Length > 2 && shortForm[^1] == 's' && char.IsUpper(shortForm[^2]) ? shortForm[..^1] : shortForm;

    static bool HasCapital(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsUpper(c))
                return true;
        }
        return false;
    }
}
