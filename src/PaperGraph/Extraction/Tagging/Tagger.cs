using System.Collections.Concurrent;
using System.Numerics;

namespace PaperGraph.Extraction.Tagging;

/// <summary>Says how likely each token of a sentence belongs to a name: a linear-chain CRF over features of the words around it.</summary>
/// <remarks>Safe for several threads at once.</remarks>
sealed class Tagger(TaggerWeights weights)
{
    const int MostRemembered = 1 << 17;

    readonly ConcurrentDictionary<Word, float[]> _words = new();

    /// <param name="listed">See <see cref="Lexicon.KnownNames.TagsOf"/>.</param>
    public Lattice Read(Sentence sentence, ReadOnlySpan<byte> listed)
    {
        IReadOnlyList<Token> tokens = sentence.Tokens;
        float[] emissions = new float[tokens.Count * Tag.Stride];
        List<uint> features = [];
        for (int i = 0; i < tokens.Count; i++)
        {
            float[] sums = SumsOf(tokens[i].Word);
            for (int offset = -WordFeatures.Reach; offset <= WordFeatures.Reach; offset++)
            {
                if (i - offset >= 0 && i - offset < tokens.Count)
                    Add(sums.AsSpan((offset + WordFeatures.Reach) * Tag.Stride, Tag.Stride), emissions.AsSpan((i - offset) * Tag.Stride, Tag.Stride));
            }
            features.Clear();
            ContextFeatures.AddTo(features, sentence, i, listed);
            foreach (uint feature in features)
                Add(weights[feature], emissions.AsSpan(i * Tag.Stride, Tag.Stride));
        }
        return new Lattice(tokens.Count, emissions, weights.Transitions);
    }

    // A word speaks for its neighbours in the same way wherever it stands: its features are summed once.
    float[] SumsOf(Word word)
    {
        if (_words.TryGetValue(word, out float[]? sums))
            return sums;
        sums = new float[WordFeatures.Offsets * Tag.Stride];
        List<uint> features = [];
        for (int offset = -WordFeatures.Reach; offset <= WordFeatures.Reach; offset++)
        {
            features.Clear();
            WordFeatures.AddTo(features, word, offset);
            foreach (uint feature in features)
                Add(weights[feature], sums.AsSpan((offset + WordFeatures.Reach) * Tag.Stride, Tag.Stride));
        }
        if (_words.Count < MostRemembered)
            _words.TryAdd(word, sums);
        return sums;
    }

    static void Add(ReadOnlySpan<float> weights, Span<float> sums)
    {
        for (int i = 0; i < weights.Length; i += Vector<float>.Count)
            (new Vector<float>(sums[i..]) + new Vector<float>(weights[i..])).CopyTo(sums[i..]);
    }
}
