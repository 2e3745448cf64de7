using System.Runtime.InteropServices;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Training;

/// <summary>A sentence with the tag of each token as people gave it.</summary>
/// <param name="Listed">What the lists say of each token: <see cref="KnownNames.TagsOf"/>.</param>
sealed record TaggedSentence(Sentence Sentence, byte[] Tags, byte[] Listed);

/// <summary>Fits a CRF by stochastic gradients with a step of its own for each weight.</summary>
/// <remarks>
/// AdaGrad: Duchi, Hazan, Singer, "Adaptive subgradient methods", JMLR 2011. The weights are means over the later half
/// of the passes, which differ less from seed to seed than the last ones.
/// </remarks>
sealed class TaggerTrainer
{
    const int LeastSeen = 2;
    const int Passes = 10;
    const int PassesBeforeMean = Passes / 2;
    const ulong Seed = 1;
    const float Step = 0.12f;
    const float Decay = 2e-4f;

    readonly TaggedSentence[] _sentences;
    readonly HashTable<int> _rows = new();
    readonly int[][][] _features;
    readonly int[] _order;
    readonly Dice _dice = new(Seed);
    readonly float[] _values;
    readonly float[] _squares;
    readonly float[] _sums;
    readonly float[] _transitions = new float[Tag.Count * Tag.Count];
    readonly float[] _transitionSquares = new float[Tag.Count * Tag.Count];
    readonly float[] _transitionSums = new float[Tag.Count * Tag.Count];

    TaggerTrainer(TaggedSentence[] sentences)
    {
        _sentences = sentences;
        _features = Index(sentences);
        _order = [.. Enumerable.Range(0, sentences.Length)];
        _values = new float[_rows.Count * Tag.Stride];
        _squares = new float[_values.Length];
        _sums = new float[_values.Length];
    }

    public static TaggerWeights Train(IEnumerable<GoldText> papers, KnownNames names)
    {
        var trainer = new TaggerTrainer([.. papers.SelectMany(paper => paper.Tagged(names))]);
        for (int pass = 0; pass < Passes; pass++)
        {
            trainer.Learn();
            if (pass >= PassesBeforeMean)
                trainer.Sum();
        }
        return trainer.Mean();
    }

    void Learn()
    {
        _dice.Shuffle(_order);
        foreach (int i in _order)
            Learn(_features[i], _sentences[i].Tags);
    }

    void Sum()
    {
        for (int i = 0; i < _sums.Length; i++)
            _sums[i] += _values[i];
        for (int i = 0; i < _transitionSums.Length; i++)
            _transitionSums[i] += _transitions[i];
    }

    TaggerWeights Mean()
    {
        const int summed = Passes - PassesBeforeMean;
        return new TaggerWeights(_rows, [.. _sums.Select(sum => sum / summed)], Exponentials([.. _transitionSums.Select(sum => sum / summed)]));
    }

    int[][][] Index(TaggedSentence[] sentences)
    {
        var seen = new Dictionary<uint, int>();
        List<uint> features = [];
        foreach (TaggedSentence sentence in sentences)
        {
            for (int i = 0; i < sentence.Sentence.Tokens.Count; i++)
            {
                Collect(features, sentence, i);
                foreach (uint feature in features)
                    CollectionsMarshal.GetValueRefOrAddDefault(seen, feature, out _)++;
            }
        }
        int row = 0;
        foreach (uint feature in seen.Where(pair => pair.Value >= LeastSeen).Select(pair => pair.Key).Order())
            _rows[feature] = row++;
        return [.. sentences.Select(sentence => Enumerable.Range(0, sentence.Sentence.Tokens.Count).Select(i => RowsOf(sentence, i, features)).ToArray())];
    }

    int[] RowsOf(TaggedSentence sentence, int token, List<uint> features)
    {
        Collect(features, sentence, token);
        var rows = new List<int>(features.Count);
        foreach (uint feature in features)
        {
            if (_rows.TryGet(feature, out int row))
                rows.Add(row);
        }
        return [.. rows];
    }

    static void Collect(List<uint> features, TaggedSentence sentence, int token)
    {
        features.Clear();
        IReadOnlyList<Token> tokens = sentence.Sentence.Tokens;
        for (int offset = -WordFeatures.Reach; offset <= WordFeatures.Reach; offset++)
        {
            int other = token + offset;
            if (other >= 0 && other < tokens.Count)
                WordFeatures.AddTo(features, tokens[other].Word, offset);
        }
        ContextFeatures.AddTo(features, sentence.Sentence, token, sentence.Listed);
    }

    void Learn(int[][] features, byte[] tags)
    {
        float[] emissions = new float[features.Length * Tag.Stride];
        for (int i = 0; i < features.Length; i++)
        {
            Span<float> scores = emissions.AsSpan(i * Tag.Stride, Tag.Count);
            foreach (int row in features[i])
            {
                ReadOnlySpan<float> values = _values.AsSpan(row * Tag.Stride, Tag.Count);
                for (int tag = 0; tag < scores.Length; tag++)
                    scores[tag] += values[tag];
            }
        }
        var lattice = new Lattice(features.Length, emissions, Exponentials(_transitions));
        Span<float> gradient = stackalloc float[Tag.Count];
        for (int i = 0; i < features.Length; i++)
        {
            for (int tag = 0; tag < Tag.Count; tag++)
                gradient[tag] = (tags[i] == tag ? 1 : 0) - lattice.Share(i, tag);
            foreach (int row in features[i])
                Update(gradient, _values.AsSpan(row * Tag.Stride, Tag.Count), _squares.AsSpan(row * Tag.Stride, Tag.Count));
            if (i + 1 < features.Length)
                LearnTransitions(lattice, i, tags[i], tags[i + 1]);
        }
    }

    void LearnTransitions(Lattice lattice, int token, int tag, int next)
    {
        Span<float> gradient = stackalloc float[Tag.Count];
        for (int from = 0; from < Tag.Count; from++)
        {
            for (int to = 0; to < Tag.Count; to++)
                gradient[to] = (tag == from && next == to ? 1 : 0) - (Tag.MayFollow(from, to) ? lattice.ShareOfPair(token, from, to) : 0);
            Update(gradient, _transitions.AsSpan(from * Tag.Count, Tag.Count), _transitionSquares.AsSpan(from * Tag.Count, Tag.Count));
        }
    }

    static void Update(ReadOnlySpan<float> gradient, Span<float> values, Span<float> squares)
    {
        for (int i = 0; i < gradient.Length; i++)
        {
            float g = gradient[i] - Decay * values[i];
            squares[i] += g * g;
            values[i] += Step * g / (MathF.Sqrt(squares[i]) + 1e-3f);
        }
    }

    static float[] Exponentials(float[] transitions)
    {
        float[] exponentials = new float[transitions.Length];
        for (int i = 0; i < transitions.Length; i++)
            exponentials[i] = Tag.MayFollow(i / Tag.Count, i % Tag.Count) ? MathF.Exp(transitions[i]) : 0;
        return exponentials;
    }
}
