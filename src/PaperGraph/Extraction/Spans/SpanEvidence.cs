namespace PaperGraph.Extraction.Spans;

/// <summary>What speaks for and against a candidate.</summary>
sealed class SpanEvidence(SpanGroup group, PaperSpans spans)
{
    public SpanGroup Group { get; } = group;

    public SpanSigns Signs { get; } = new(group);

    /// <summary>The numbers that the trees see.</summary>
    public float[] Features(NameCounts counts)
    {
        var row = new FeatureRow();
        TaggerSigns.AddTo(row, Group);
        PaperSigns.AddTo(row, Group, spans);
        ShapeSigns.AddTo(row, Group.Best);
        ListSigns.AddTo(row, Group);
        Signs.AddTo(row, counts);
        return row.ToArray();
    }
}
