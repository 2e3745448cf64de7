using PaperGraph.Extraction.Shapes;

namespace PaperGraph.Extraction.Lists;

/// <param name="Name">The whole name where the item is elliptic: "CIFAR-20" for the "-20" behind "CIFAR-10"; otherwise null.</param>
sealed record ListItem(int First, int Last, string? Name = null);

/// <summary>Reads a row of capitalised names: "MNIST, SVHN, and Clash Royale", "CIFAR-10, -20, -100".</summary>
static class NameList
{
    /// <summary>The rows of a sentence, each with two items or more.</summary>
    public static IEnumerable<List<ListItem>> In(Sentence sentence)
    {
        for (int start = 0; start < sentence.Tokens.Count; start++)
        {
            List<ListItem> items = At(sentence, start);
            if (items.Count < 2)
                continue;
            yield return items;
            start = items[^1].Last;
        }
    }

    static List<ListItem> At(Sentence sentence, int start)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        List<ListItem> items = [];
        string? stem = null;
        for (int at = start; ItemAt(sentence, at, stem) is { } item; at = AfterSeparator(tokens, item.Last + 1))
        {
            items.Add(item);
            stem = StemOf(tokens[item.Last]) ?? stem;
            if (AfterSeparator(tokens, item.Last + 1) == item.Last + 1)
                break;
        }
        return items;
    }

    static ListItem? ItemAt(Sentence sentence, int at, string? stem)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        if (at >= tokens.Count)
            return null;
        if (stem is not null && at + 1 < tokens.Count && tokens[at].Is('-') && IsNumber(tokens[at + 1]) && tokens[at].Span.End == tokens[at + 1].Span.Start)
            return new ListItem(at, at + 1, stem + "-" + tokens[at + 1].Text);
        int last = at;
        while (last < tokens.Count && IsNamePart(tokens[last], isFirst: last == at))
            last++;
        return last == at ? null : new ListItem(at, last - 1);
    }

    // "CIFAR-10" lends its stem to a following "-100".
    static string? StemOf(Token token)
    {
        int hyphen = token.Text.LastIndexOf('-');
        return hyphen > 0 && token.Text[(hyphen + 1)..].All(char.IsAsciiDigit) && hyphen + 1 < token.Text.Length ? token.Text[..hyphen] : null;
    }

    static bool IsNamePart(Token token, bool isFirst) =>
        token.IsWord && (char.IsUpper(token.Text[0]) || BrandShape.IsBrand(token) || (!isFirst && IsNumber(token)));

    static bool IsNumber(Token token) => token.Text.All(char.IsAsciiDigit);

    static int AfterSeparator(IReadOnlyList<Token> tokens, int at)
    {
        int next = at;
        if (next < tokens.Count && tokens[next].Is(','))
            next++;
        if (next < tokens.Count && tokens[next].Folded is "and" or "or" or "&")
            next++;
        return next;
    }
}
