namespace PaperGraph.Extraction.Tagging;

/// <summary>What only the place of a token says, not its words by themselves: pairs of words, the start of a sentence, listed names.</summary>
static class ContextFeatures
{
    const int FirstTemplate = 256;

    public static void AddTo(List<uint> features, Sentence sentence, int token, ReadOnlySpan<byte> listed)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        uint HashAt(int at) => Token.HashAt(tokens, at);
        uint here = HashAt(token), before = HashAt(token - 1), behind = HashAt(token + 1);
        features.Add(FeatureHash.Of(FirstTemplate, before, here));
        features.Add(FeatureHash.Of(FirstTemplate + 1, here, behind));
        features.Add(FeatureHash.Of(FirstTemplate + 2, before, behind));
        features.Add(FeatureHash.Of(FirstTemplate + 3, HashAt(token - 2), before));
        features.Add(FeatureHash.Of(FirstTemplate + 4, behind, HashAt(token + 2)));
        uint place = (sentence.IsTitle ? 2u : 0u) + (token == 0 ? 1u : 0u);
        features.Add(FeatureHash.Of(FirstTemplate + 5, place, tokens[token].Word.ShapeHash));
        for (int offset = -1; offset <= 1; offset++)
        {
            if (token + offset >= 0 && token + offset < listed.Length && listed[token + offset] != 0)
                features.Add(FeatureHash.Of(FirstTemplate + 7 + offset, listed[token + offset]));
        }
    }
}
