namespace PaperGraph.Extraction.Tagging;

/// <summary>How likely each label of each token is, given the whole sentence.</summary>
/// <remarks>Forward and backward sums of a linear-chain CRF (Lafferty, McCallum, Pereira 2001), scaled token by token as in Rabiner 1989.</remarks>
sealed class Lattice
{
    readonly float[] _emissions;
    readonly float[] _forward;
    readonly float[] _backward;
    readonly float[] _scale;
    readonly float[] _transitions;

    /// <param name="emissions">Log scores, <see cref="Tag.Stride"/> floats a token; overwritten.</param>
    /// <param name="transitions">Exponentials of the scores, <see cref="Tag.Count"/> by <see cref="Tag.Count"/>, zero where a tag may not follow.</param>
    public Lattice(int tokens, float[] emissions, float[] transitions)
    {
        Tokens = tokens;
        _emissions = emissions;
        _transitions = transitions;
        _forward = new float[tokens * Tag.Stride];
        _backward = new float[tokens * Tag.Stride];
        _scale = new float[tokens];
        Exponentiate();
        Forward();
        Backward();
    }

    public int Tokens { get; }

    /// <summary>The logarithm of the sum over all labellings, less what <see cref="Exponentiate"/> took out.</summary>
    public double LogScale { get; private set; }

    public float Share(int token, int tag) => _forward[token * Tag.Stride + tag] * _backward[token * Tag.Stride + tag];

    public float ShareOutside(int token) => Share(token, Tag.Outside);

    /// <summary>How likely a name of a kind begins with one token and ends with another, both included.</summary>
    public float ShareOfName(int first, int last, int kind)
    {
        int later = Tag.Later(kind);
        float share = _forward[first * Tag.Stride + Tag.First(kind)];
        int previous = Tag.First(kind);
        for (int i = first + 1; i <= last; i++, previous = later)
            share *= _transitions[previous * Tag.Count + later] * _emissions[i * Tag.Stride + later] / _scale[i];
        if (last == Tokens - 1 || share == 0)
            return share;
        float end = 0;
        int next = (last + 1) * Tag.Stride;
        for (int tag = 0; tag < Tag.Count; tag++)
        {
            if (tag != later)
                end += _transitions[previous * Tag.Count + tag] * _emissions[next + tag] * _backward[next + tag];
        }
        return share * end / _scale[last + 1];
    }

    /// <summary>How likely one token bears one tag and the next another.</summary>
    public float ShareOfPair(int token, int tag, int next) =>
        _forward[token * Tag.Stride + tag] * _transitions[tag * Tag.Count + next]
        * _emissions[(token + 1) * Tag.Stride + next] * _backward[(token + 1) * Tag.Stride + next] / _scale[token + 1];

    void Exponentiate()
    {
        for (int i = 0; i < Tokens; i++)
        {
            Span<float> scores = _emissions.AsSpan(i * Tag.Stride, Tag.Count);
            float highest = float.NegativeInfinity;
            foreach (float score in scores)
                highest = Math.Max(highest, score);
            LogScale += highest;
            for (int tag = 0; tag < scores.Length; tag++)
                scores[tag] = MathF.Exp(scores[tag] - highest);
        }
    }

    void Forward()
    {
        for (int i = 0; i < Tokens; i++)
        {
            Span<float> now = _forward.AsSpan(i * Tag.Stride, Tag.Count);
            ReadOnlySpan<float> emissions = _emissions.AsSpan(i * Tag.Stride, Tag.Count);
            if (i == 0)
            {
                for (int tag = 0; tag < Tag.Count; tag++)
                    now[tag] = Tag.IsLater(tag) ? 0 : emissions[tag];
            }
            else
            {
                Step(_forward.AsSpan((i - 1) * Tag.Stride, Tag.Count), emissions, now);
            }
            float sum = 0;
            foreach (float share in now)
                sum += share;
            _scale[i] = sum;
            LogScale += Math.Log(sum);
            for (int tag = 0; tag < Tag.Count; tag++)
                now[tag] /= sum;
        }
    }

    void Step(ReadOnlySpan<float> previous, ReadOnlySpan<float> emissions, Span<float> now)
    {
        for (int tag = 0; tag < Tag.Count; tag++)
        {
            float sum = 0;
            if (Tag.IsLater(tag))
            {
                sum = previous[tag] * _transitions[tag * Tag.Count + tag] + previous[tag - 1] * _transitions[(tag - 1) * Tag.Count + tag];
            }
            else
            {
                for (int before = 0; before < Tag.Count; before++)
                    sum += previous[before] * _transitions[before * Tag.Count + tag];
            }
            now[tag] = sum * emissions[tag];
        }
    }

    void Backward()
    {
        _backward.AsSpan((Tokens - 1) * Tag.Stride, Tag.Count).Fill(1);
        Span<float> weighed = stackalloc float[Tag.Count];
        for (int i = Tokens - 2; i >= 0; i--)
        {
            int next = (i + 1) * Tag.Stride;
            for (int tag = 0; tag < Tag.Count; tag++)
                weighed[tag] = _emissions[next + tag] * _backward[next + tag] / _scale[i + 1];
            Span<float> now = _backward.AsSpan(i * Tag.Stride, Tag.Count);
            for (int tag = 0; tag < Tag.Count; tag++)
            {
                ReadOnlySpan<float> row = _transitions.AsSpan(tag * Tag.Count, Tag.Count);
                float sum = row[0] * weighed[0];
                for (int begin = 1; begin < Tag.Count; begin += 2)
                    sum += row[begin] * weighed[begin];
                if (tag > 0)
                {
                    int later = Tag.IsLater(tag) ? tag : tag + 1;
                    sum += row[later] * weighed[later];
                }
                now[tag] = sum;
            }
        }
    }
}
