namespace PaperGraph.Extraction.Tagging;

/// <summary>What a word says about the token it stands in and about its neighbours, as feature hashes.</summary>
static class WordFeatures
{
    /// <summary>A word speaks for tokens up to two places off.</summary>
    public const int Reach = 2;
    public const int Offsets = 2 * Reach + 1;

    const int Templates = 16;

    /// <param name="offset">From the token that is spoken for to this word: -1 for the word before it.</param>
    public static void AddTo(List<uint> features, Word word, int offset)
    {
        int template = (offset + Reach) * Templates;
        features.Add(FeatureHash.Of(template, word.Hash));
        features.Add(FeatureHash.Of(template + 1, word.ShapeHash));
        if (Math.Abs(offset) > 1)
            return;
        features.Add(FeatureHash.Of(template + 2, word.SingularHash));
        features.Add(FeatureHash.Of(template + 3, FeatureHash.Of(Suffix(word.Folded, 3))));
        if (offset != 0)
            return;
        features.Add(FeatureHash.Of(template + 4, FeatureHash.Of(word.Text)));
        features.Add(FeatureHash.Of(template + 5, FeatureHash.Of(Suffix(word.Folded, 2))));
        features.Add(FeatureHash.Of(template + 6, FeatureHash.Of(Suffix(word.Folded, 4))));
        features.Add(FeatureHash.Of(template + 7, FeatureHash.Of(Prefix(word.Folded, 3))));
        features.Add(FeatureHash.Of(template + 8, FeatureHash.Of(Prefix(word.Folded, 4))));
        features.Add(FeatureHash.Of(template + 9, (uint)Math.Min(word.Text.Length, 12)));
        if (word.Parts.Length > 1)
            features.Add(FeatureHash.Of(template + 10, FeatureHash.Of(word.Parts[0])));
    }

    /// <summary>Runs of capitals, small letters, digits and marks, a letter each, two for two capitals and more: "Xx" for "Adam", "XX-d" for "GPT-4".</summary>
    public static ReadOnlySpan<char> Shape(ReadOnlySpan<char> text, Span<char> shape)
    {
        int length = 0;
        int run = 0;
        foreach (char c in text)
        {
            char sort = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : Word.IsJoint(c) ? '-' : char.IsAscii(c) ? c : '~';
            run = length > 0 && shape[length - 1] == sort ? run + 1 : 1;
            if (length < shape.Length && (run == 1 || (run == 2 && sort == 'X')))
                shape[length++] = sort;
        }
        return shape[..length];
    }

    static ReadOnlySpan<char> Suffix(string word, int length) => word.AsSpan(Math.Max(0, word.Length - length));

    static ReadOnlySpan<char> Prefix(string word, int length) => word.AsSpan(0, Math.Min(word.Length, length));
}
