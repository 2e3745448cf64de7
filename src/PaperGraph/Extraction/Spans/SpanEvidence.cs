namespace PaperGraph.Extraction.Spans;

/// <summary>What speaks for and against a candidate.</summary>
sealed class SpanEvidence(SpanGroup group, PaperSpans spans)
{
    public SpanGroup Group { get; } = group;

    public SpanSigns Signs { get; } = new(group);

    /// <summary>The numbers that the trees see.</summary>
    /// <param name="row">Scratch space: empty before and after.</param>
    public float[] Features(NameCounts counts, FeatureRow row)
    {
        TaggerSigns.AddTo(row, Group);
        PaperSigns.AddTo(row, Group, spans);
        ShapeSigns.AddTo(row, Group.Best);
        ListSigns.AddTo(row, Group);
        Signs.AddTo(row, counts);
        return row.Take();
    }
}
