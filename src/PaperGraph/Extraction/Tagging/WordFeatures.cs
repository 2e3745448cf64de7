namespace PaperGraph.Extraction.Tagging;

/// <summary>What a word says about the token it stands in and about its neighbours, as feature hashes.</summary>
static class WordFeatures
{
    /// <summary>A word speaks for tokens up to two places off.</summary>
    public const int Reach = 2;
    public const int Offsets = 2 * Reach + 1;

    /// <param name="offset">From the token that is spoken for to this word: -1 for the word before it.</param>
    public static void AddTo(List<uint> features, string text, string folded, uint cluster, int offset)
    {
        int at = (offset + Reach) * 32;
        Span<char> shape = stackalloc char[16];
        features.Add(FeatureHash.Of(at + 1, FeatureHash.Of(folded)));
        ReadOnlySpan<char> compressed = Shape(text, shape);
        features.Add(FeatureHash.Of(at + 2, FeatureHash.Of(compressed)));
        if (cluster != 0)
            features.Add(FeatureHash.Of(at + 3, cluster));
        if (Math.Abs(offset) > 1)
            return;
        string last = LastPart(folded);
        features.Add(FeatureHash.Of(at + 4, FeatureHash.Of(last)));
        features.Add(FeatureHash.Of(at + 5, FeatureHash.Of(Suffix(folded, 3))));
        if (offset != 0)
            return;
        features.Add(FeatureHash.Of(at + 6, FeatureHash.Of(text)));
        features.Add(FeatureHash.Of(at + 7, FeatureHash.Of(Suffix(folded, 2))));
        features.Add(FeatureHash.Of(at + 8, FeatureHash.Of(Suffix(folded, 4))));
        features.Add(FeatureHash.Of(at + 9, FeatureHash.Of(Prefix(folded, 3))));
        features.Add(FeatureHash.Of(at + 10, FeatureHash.Of(Prefix(folded, 4))));
        features.Add(FeatureHash.Of(at + 12, (uint)Math.Min(text.Length, 12)));
        if (last.Length < folded.Length)
            features.Add(FeatureHash.Of(at + 11, FeatureHash.Of(folded.AsSpan(0, folded.IndexOfAny('-', '/') is > 0 and var joint ? joint : folded.Length))));
    }

    /// <summary>Runs of capitals, small letters, digits and marks, each one letter: "Xx" for "Adam", "X-d" for "GPT-4".</summary>
    public static ReadOnlySpan<char> Shape(ReadOnlySpan<char> text, Span<char> shape)
    {
        int length = 0;
        int run = 0;
        foreach (char c in text)
        {
            char sort = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c is '-' or '–' ? '-' : c < 128 ? c : '~';
            run = length > 0 && shape[length - 1] == sort ? run + 1 : 1;
            if (run == 1 && length < shape.Length)
                shape[length++] = sort;
            else if (run == 2 && sort == 'X' && length < shape.Length)
                shape[length++] = sort;
        }
        return shape[..length];
    }

    static ReadOnlySpan<char> Suffix(string word, int length) => word.AsSpan(Math.Max(0, word.Length - length));

    static ReadOnlySpan<char> Prefix(string word, int length) => word.AsSpan(0, Math.Min(word.Length, length));

    static string LastPart(string folded)
    {
        int joint = folded.AsSpan().LastIndexOfAny('-', '/');
        return Lexicon.Plural.Singular(joint >= 0 && joint < folded.Length - 1 ? folded[(joint + 1)..] : folded);
    }
}
