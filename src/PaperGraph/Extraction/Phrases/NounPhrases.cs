namespace PaperGraph.Extraction.Phrases;

/// <summary>Cuts a sentence into the phrases that may be names: runs of words of which names are made, without determiners and filler.</summary>
static class NounPhrases
{
    const int MostWords = 6;
    const double LeastInside = 0.12;

    /// <summary>From a token to a token, both included.</summary>
    public static IEnumerable<(int First, int Last)> In(IReadOnlyList<Token> tokens)
    {
        for (int start = 0; start < tokens.Count; start++)
        {
            int end = start;
            while (end < tokens.Count && IsOfNames(tokens[end]))
                end++;
            if (end == start)
                continue;
            (int first, int last) = Trim(tokens, start, end - 1);
            if (last - first < MostWords)
                yield return (first, last);
            start = end;
        }
    }

    static bool IsOfNames(Token token) => token.IsWord && token.Use.Inside >= LeastInside;

    static (int First, int Last) Trim(IReadOnlyList<Token> tokens, int first, int last)
    {
        while (first < last && tokens[first].Use.Before < 0.5)
            first++;
        while (first < last && tokens[last].Use.After < 0.5)
            last--;
        return (first, last);
    }
}
