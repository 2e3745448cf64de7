namespace PaperGraph.Extraction.Spans;

/// <summary>A candidate as the model judges it.</summary>
/// <param name="Features">What the trees saw: <see cref="SpanEvidence.Features"/>.</param>
/// <param name="Share">From 0 to 1: how often such a candidate is a name.</param>
/// <param name="KindShares">In the order of <see cref="ConceptKind"/>, adding up to 1.</param>
sealed record JudgedName(SpanGroup Group, float[] Features, double Share, double[] KindShares)
{
    public ConceptKind Kind => (ConceptKind)Array.IndexOf(KindShares, KindShares.Max());

    public IEnumerable<TextSpan> Spans => Group.Places.Select(place => place.Span);
}
