namespace PaperGraph.Extraction.Tagging;

/// <param name="Rows">The row of each feature in <paramref name="Values"/>.</param>
/// <param name="Values">In log-odds, <see cref="Tag.Stride"/> floats a row, the last ones without meaning.</param>
/// <param name="Transitions">The factor from each tag to each tag, <see cref="Tag.Count"/> by <see cref="Tag.Count"/>; zero where one may not follow.</param>
sealed record TaggerWeights(HashTable<int> Rows, float[] Values, float[] Transitions)
{
    /// <summary>Empty for a feature that says nothing.</summary>
    public ReadOnlySpan<float> this[uint feature] =>
        Rows.TryGet(feature, out int row) ? Values.AsSpan(row * Tag.Stride, Tag.Stride) : [];
}
