namespace PaperGraph.Extraction.Spans;

/// <summary>The numbers that the trees see of one thing, always in one order.</summary>
sealed class FeatureRow(int capacity = 160)
{
    readonly List<float> _values = new(capacity);

    public void Add(float value) => _values.Add(value);

    public void Add(bool value) => _values.Add(value ? 1 : 0);

    public void Add(ReadOnlySpan<float> values)
    {
        foreach (float value in values)
            _values.Add(value);
    }

    /// <summary>The number of a kind; -1 for none.</summary>
    public void Add(ConceptKind? kind) => _values.Add(kind is { } known ? (int)known : -1);

    public float[] ToArray() => [.. _values];
}
