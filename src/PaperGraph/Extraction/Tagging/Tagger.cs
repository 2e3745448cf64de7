using System.Collections.Concurrent;
using System.Numerics;

namespace PaperGraph.Extraction.Tagging;

/// <summary>Says how likely each token of a sentence belongs to a name: a linear-chain CRF over features of the words around it.</summary>
sealed class Tagger(TaggerWeights weights)
{
    const int MostCached = 1 << 17;

    readonly ConcurrentDictionary<string, float[]> _words = new(StringComparer.Ordinal);

    public Lattice Read(Sentence sentence, ReadOnlySpan<byte> known)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        var emissions = new float[tokens.Count * Tag.Stride];
        List<uint> features = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            float[] word = SumsOf(tokens[i]);
            for (int offset = -WordFeatures.Reach; offset <= WordFeatures.Reach; offset++)
            {
                if (i - offset >= 0 && i - offset < tokens.Count)
                    Add(word.AsSpan((offset + WordFeatures.Reach) * Tag.Stride, Tag.Stride), emissions.AsSpan((i - offset) * Tag.Stride, Tag.Stride));
            }
            features.Clear();
            ContextFeatures.AddTo(features, sentence, i, known);
            foreach (uint feature in features)
                Add(weights.Of(feature), emissions.AsSpan(i * Tag.Stride, Tag.Stride));
        }
        return new Lattice(tokens.Count, emissions, weights.Transitions);
    }

    // A word speaks for its neighbours in the same way wherever it stands: its features are summed once.
    float[] SumsOf(Token token)
    {
        if (_words.TryGetValue(token.Text, out float[]? sums))
            return sums;
        sums = new float[WordFeatures.Offsets * Tag.Stride];
        List<uint> features = [];
        for (int offset = -WordFeatures.Reach; offset <= WordFeatures.Reach; offset++)
        {
            features.Clear();
            WordFeatures.AddTo(features, token.Text, token.Folded, weights.ClusterOf(token.Folded), offset);
            foreach (uint feature in features)
                Add(weights.Of(feature), sums.AsSpan((offset + WordFeatures.Reach) * Tag.Stride, Tag.Stride));
        }
        if (_words.Count < MostCached)
            _words.TryAdd(token.Text, sums);
        return sums;
    }

    static void Add(ReadOnlySpan<float> weights, Span<float> sums)
    {
        if (weights.IsEmpty)
            return;
        for (int i = 0; i < Tag.Stride; i += Vector<float>.Count)
            (new Vector<float>(sums[i..]) + new Vector<float>(weights[i..])).CopyTo(sums[i..]);
    }
}

/// <param name="Rows">Of each feature, <see cref="Tag.Stride"/> floats in <paramref name="Values"/>.</param>
/// <param name="Transitions">See <see cref="Lattice"/>.</param>
sealed record TaggerWeights(Dictionary<uint, int> Rows, float[] Values, float[] Transitions, Dictionary<string, uint> Clusters)
{
    public ReadOnlySpan<float> Of(uint feature) =>
        Rows.TryGetValue(feature, out int row) ? Values.AsSpan(row * Tag.Stride, Tag.Stride) : [];

    public uint ClusterOf(string folded) => Clusters.GetValueOrDefault(folded);
}
