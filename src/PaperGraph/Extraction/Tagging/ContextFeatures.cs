namespace PaperGraph.Extraction.Tagging;

/// <summary>What only the place of a token says, not its words by themselves: pairs of words, sentence starts, known names.</summary>
static class ContextFeatures
{
    const int Base = 256;

    public static void AddTo(List<uint> features, Sentence sentence, int token, ReadOnlySpan<byte> known)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        uint here = tokens[token].Hash;
        uint before = token > 0 ? tokens[token - 1].Hash : 1;
        uint behind = token + 1 < tokens.Count ? tokens[token + 1].Hash : 2;
        features.Add(FeatureHash.Of(Base + 1, before, here));
        features.Add(FeatureHash.Of(Base + 2, here, behind));
        features.Add(FeatureHash.Of(Base + 3, before, behind));
        features.Add(FeatureHash.Of(Base + 4, token > 1 ? tokens[token - 2].Hash : 3, before));
        features.Add(FeatureHash.Of(Base + 5, behind, token + 2 < tokens.Count ? tokens[token + 2].Hash : 4));
        uint place = sentence.IsTitle ? token == 0 ? 3u : 2u : token == 0 ? 1u : 0u;
        features.Add(FeatureHash.Of(Base + 6, place, tokens[token].ShapeHash));
        if (known[token] != 0)
            features.Add(FeatureHash.Of(Base + 7, known[token]));
        if (token > 0 && known[token - 1] != 0)
            features.Add(FeatureHash.Of(Base + 8, known[token - 1]));
        if (token + 1 < tokens.Count && known[token + 1] != 0)
            features.Add(FeatureHash.Of(Base + 9, known[token + 1]));
    }
}
