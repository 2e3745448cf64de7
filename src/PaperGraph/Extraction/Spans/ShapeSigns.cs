namespace PaperGraph.Extraction.Spans;

/// <summary>What the letters of a candidate say, and the marks beside it.</summary>
static class ShapeSigns
{
    static readonly string[] Marks = ["(", ")", ",", ".", ":", "and", "or", "the", "a", "an", "of", "for", "-"];

    public static void AddTo(FeatureRow row, SpanPlace place)
    {
        IReadOnlyList<Token> tokens = place.Read.Tokens;
        row.Add(place.Words);
        row.Add(place.Name.Length);
        row.Add(place.Name.Count(char.IsUpper));
        row.Add(place.Name.Count(char.IsDigit));
        row.Add(place.Name.Contains('-'));
        row.Add(!place.Name.Any(char.IsLower));
        row.Add(tokens[place.First].Capitals);
        row.Add(tokens[place.Last].Capitals);
        row.Add(tokens.Skip(place.First).Take(place.Words).Count(token => char.IsUpper(token.Text[0])) / (float)place.Words);
        row.Add(place.First == 0);
        row.Add(place.IsPiece);
        row.Add(place.IsElliptic);
        row.Add(MarkAt(tokens, place.First - 1));
        row.Add(MarkAt(tokens, place.Last + 1));
    }

    /// <summary>Which mark or small word it is; 0 for another word, -1 for another mark, -2 beyond the sentence.</summary>
    static float MarkAt(IReadOnlyList<Token> tokens, int at)
    {
        if (at < 0 || at >= tokens.Count)
            return -2;
        int mark = Array.IndexOf(Marks, tokens[at].Folded);
        return mark >= 0 ? mark + 1 : tokens[at].IsWord ? 0 : -1;
    }
}
