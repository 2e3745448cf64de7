namespace PaperGraph.Extraction;

/// <summary>Cuts a stretch of text into tokens.</summary>
public static class Tokens
{
    const int LongestFormula = 40;

    public static IReadOnlyList<Token> In(Paper paper, TextSpan sentence)
    {
        string text = paper[sentence.Field];
        var tokens = new List<Token>();
        for (int start = sentence.Start; start < sentence.End;)
        {
            int end = EndOfTokenAt(text, start, sentence.End);
            if (!char.IsWhiteSpace(text[start]))
                tokens.Add(new Token(new TextSpan(sentence.Field, start, end), text));
            start = end;
        }
        return tokens;
    }

    /// <summary>The words of a name, hyphens and case folded: what two spellings of one name have in common.</summary>
    public static IEnumerable<string> PartsOf(string name) =>
        In(new Paper("", name, ""), new TextSpan(TextField.Title, 0, name.Length)).SelectMany(token => token.Parts);

    static int EndOfTokenAt(string text, int start, int limit)
    {
        int end = PieceAt(text, start, limit);
        if (end == start)
            return text[start] == '\\' ? CommandAt(text, start, limit) : start + 1;
        while (end + 1 < limit && Joins(text, end))
        {
            int next = PieceAt(text, end + 1, limit);
            if (next == end + 1)
                break;
            end = next;
        }
        return end;
    }

    // A dot joins figures and file-like names ("v1.5", "Node.js"); before a capital it ends a sentence without a space.
    static bool Joins(string text, int at) =>
        Word.IsJoint(text[at]) || (text[at] == '.' && (char.IsAsciiDigit(text[at + 1]) || char.IsAsciiLetterLower(text[at + 1])));

    static int PieceAt(string text, int start, int limit)
    {
        if (text[start] == '$')
        {
            int close = text.IndexOf('$', start + 1, Math.Min(LongestFormula, limit - start - 1));
            return close < 0 ? start : close + 1;
        }
        int end = start;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '@' or '+' or '*' or '&'))
            end++;
        return end;
    }

    static int CommandAt(string text, int start, int limit)
    {
        int end = start + 1;
        while (end < limit && char.IsAsciiLetter(text[end]))
            end++;
        return end;
    }
}
