namespace PaperGraph.Extraction.Spans;

/// <summary>The numbers that the trees see of one thing, always in one order.</summary>
sealed class FeatureRow
{
    const int Capacity = 256;

    readonly float[] _values = new float[Capacity];
    int _count;

    public void Add(float value) => _values[_count++] = value;

    public void Add(bool value) => Add(value ? 1f : 0f);

    public void Add(ReadOnlySpan<float> values)
    {
        values.CopyTo(_values.AsSpan(_count));
        _count += values.Length;
    }

    /// <summary>The number of a kind; -1 for none.</summary>
    public void Add(ConceptKind? kind) => Add(kind is { } known ? (float)known : -1f);

    /// <summary>The share of each kind.</summary>
    /// <param name="missing">What stands for each where there is no name.</param>
    public void AddKinds(JudgedName? name, float missing)
    {
        foreach (ConceptKind kind in ConceptKinds.All)
            Add((float?)name?.KindShares[(int)kind] ?? missing);
    }

    /// <summary>The numbers so far; the row is empty again.</summary>
    public float[] Take()
    {
        float[] taken = _values.AsSpan(0, _count).ToArray();
        _count = 0;
        return taken;
    }
}
