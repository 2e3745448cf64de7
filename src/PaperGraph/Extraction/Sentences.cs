using System.Collections.Frozen;

namespace PaperGraph.Extraction;

/// <summary>Where the sentences of a text are.</summary>
public static class Sentences
{
    static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(
        ["e.g", "i.e", "cf", "al", "vs", "fig", "figs", "eq", "eqs", "sec", "tab", "no", "nos", "dr", "mr", "mrs", "prof", "st", "resp",
         "approx", "w.r.t", "arxiv", "viz", "ref", "refs", "vol", "pp", "inc", "dept", "a.k.a", "incl", "et"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences of a field in order, without the white space between them. A title is one sentence.</summary>
    public static IReadOnlyList<TextSpan> Of(Paper paper, TextField field)
    {
        string text = paper[field];
        var sentences = new List<TextSpan>();
        int start = 0;
        if (field == TextField.Abstract)
        {
            for (int i = 0; i < text.Length; i++)
            {
                if (EndOfSentenceAt(text, i) is not { } end)
                    continue;
                Add(start, end);
                start = i = end;
            }
        }
        Add(start, text.Length);
        return sentences;

        void Add(int from, int to)
        {
            while (from < to && char.IsWhiteSpace(text[from]))
                from++;
            while (from < to && char.IsWhiteSpace(text[to - 1]))
                to--;
            if (from < to)
                sentences.Add(new TextSpan(field, from, to));
        }
    }

    /// <summary>The sentence of <paramref name="sentences"/> around a span.</summary>
    public static TextSpan Around(TextSpan span, IReadOnlyList<TextSpan> sentences)
    {
        foreach (TextSpan sentence in sentences)
        {
            if (sentence.Field == span.Field && span.Start < sentence.End)
                return sentence;
        }
        return span;
    }

    static int? EndOfSentenceAt(string text, int at)
    {
        if (text[at] == '\n' && at + 1 < text.Length && text[at + 1] is '\n' or '\r')
            return at;
        if (text[at] is not ('.' or '!' or '?') || (text[at] == '.' && EndsAbbreviation(text, at)))
            return null;
        int end = at + 1;
        while (end < text.Length && text[end] is ')' or ']' or '}' or '"' or '\'' or '”' or '’' or '.' or '!' or '?')
            end++;
        int next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        bool apart = next > end && next < text.Length && StartsSentence(text, next);
        return apart ? end : null;
    }

    // A lower-case letter goes on with a sentence, except after a brand's habit ("iBOT"), or where it is a link.
    static bool StartsSentence(string text, int at) =>
        !char.IsAsciiLetterLower(text[at])
            ? text[at] is not (',' or ';' or ')' or '=' or '<' or '>')
            : text.AsSpan(at).StartsWith("http", StringComparison.Ordinal) || (at + 1 < text.Length && char.IsAsciiLetterUpper(text[at + 1]));

    static bool EndsAbbreviation(string text, int dot)
    {
        int start = dot;
        while (start > 0 && (char.IsLetter(text[start - 1]) || (text[start - 1] == '.' && start > 1 && char.IsLetter(text[start - 2]))))
            start--;
        string word = text[start..dot];
        bool initial = word.Length == 1 && char.IsAsciiLetterUpper(word[0]) && start > 1 && text[start - 1] == ' ' && char.IsLetter(text[start - 2])
            && char.IsAsciiLetterUpper(FirstOfWordBefore(text, start - 1));
        return initial || Abbreviations.Contains(word);
    }

    static char FirstOfWordBefore(string text, int space)
    {
        int start = space;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return text[start];
    }
}
