using PaperGraph.Extraction.Cues;

namespace PaperGraph.Extraction.Spans;

/// <summary>The signs of a candidate under which other papers are asked: its words, its neighbours, its shape.</summary>
sealed class SpanSigns
{
    const int Counted = 13;
    const int CueReach = 6;

    /// <summary>Of these the kinds count too, not only whether it was a name.</summary>
    static readonly int[] WithKinds = [0, 1, 2, 5, 7, 9, 10];

    readonly uint[] _counted = new uint[Counted];
    readonly uint _lessLastWord;
    readonly uint _lessFirstWord;
    readonly uint[] _words;

    public SpanSigns(SpanGroup group)
    {
        SpanPlace place = group.Best;
        IReadOnlyList<Token> tokens = place.Read.Tokens;
        uint HashAt(int at) => Token.HashAt(tokens, at);
        bool isOne = place.Words == 1;
        uint first = HashAt(place.First), last = tokens[place.Last].Word.SingularHash, before = HashAt(place.First - 1), behind = HashAt(place.Last + 1);
        _counted[0] = OfKey(group.Key);
        _counted[1] = FeatureHash.Of(isOne ? 20 : 1, last);
        _counted[2] = isOne ? FeatureHash.Of(21, tokens[place.Last].Word.ShapeHash, last) : FeatureHash.Of(2, HashAt(place.Last - 1), last);
        _counted[3] = FeatureHash.Of(isOne ? 22 : 3, first);
        _counted[4] = isOne ? FeatureHash.Of(23, before, first) : FeatureHash.Of(4, first, HashAt(place.First + 1));
        _counted[5] = FeatureHash.Of(5, before);
        _counted[6] = FeatureHash.Of(6, HashAt(place.First - 2), before);
        _counted[7] = FeatureHash.Of(7, behind);
        _counted[8] = FeatureHash.Of(8, behind, HashAt(place.Last + 2));
        _counted[9] = FeatureHash.Of(9, ShapeOf(place));
        _counted[10] = FeatureHash.Of(10, CueBefore(tokens, place.First));
        _counted[11] = FeatureHash.Of(11, before, behind);
        _counted[12] = FeatureHash.Of(12, before, last);
        int space = group.Key.LastIndexOf(' ');
        _lessLastWord = space > 0 ? OfKey(group.Key.AsSpan(0, space)) : 0;
        _lessFirstWord = space > 0 ? OfKey(group.Key.AsSpan(group.Key.IndexOf(' ') + 1)) : 0;
        _words = [.. Enumerable.Range(place.First, place.Words).Select(i => FeatureHash.Of(13, tokens[i].Word.SingularHash)).Distinct()];
    }

    public void CountIn(NameCounts counts, ConceptKind? kind)
    {
        foreach (uint sign in _counted)
            counts.Add(sign, kind);
        foreach (uint word in _words)
            counts.Add(word, kind);
    }

    public void AddTo(FeatureRow row, NameCounts counts)
    {
        Span<NameCount> found = stackalloc NameCount[Counted];
        for (int i = 0; i < Counted; i++)
        {
            found[i] = counts[_counted[i]];
            Add(row, found[i]);
        }
        Add(row, counts[_lessLastWord]);
        Add(row, counts[_lessFirstWord]);
        foreach (int i in WithKinds)
        {
            foreach (ConceptKind kind in ConceptKinds.All)
                row.Add(found[i].ShareOf(kind));
        }
        AddWords(row, counts);
    }

    void AddWords(FeatureRow row, NameCounts counts)
    {
        float least = 1, sum = 0;
        foreach (uint word in _words)
        {
            float share = counts[word].Share;
            least = Math.Min(least, share);
            sum += share;
        }
        row.Add(least);
        row.Add(sum / _words.Length);
    }

    static void Add(FeatureRow row, NameCount count)
    {
        row.Add(count.Share);
        row.Add(MathF.Log(1 + count.Seen));
    }

    static uint OfKey(ReadOnlySpan<char> key) => FeatureHash.Of(0, FeatureHash.Of(key));

    static uint ShapeOf(SpanPlace place)
    {
        uint shape = (uint)place.Words;
        for (int i = place.First; i <= place.Last && i < place.First + 4; i++)
            shape = FeatureHash.Of(30, shape, place.Read.Tokens[i].Word.ShapeHash);
        return shape;
    }

    /// <summary>The nearest cue in the words before, and whether it is the last, the last but one, or further off.</summary>
    static uint CueBefore(IReadOnlyList<Token> tokens, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - CueReach); i--)
        {
            if (CueWords.At(tokens, i) is { } cue)
                return FeatureHash.Of(31, FeatureHash.Of(cue.Rule), (uint)Math.Min(3, first - i));
        }
        return 0;
    }
}
