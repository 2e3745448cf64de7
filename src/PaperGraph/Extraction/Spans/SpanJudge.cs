using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Spans;

/// <summary>Says of each candidate how likely it is a name, and of what kind.</summary>
/// <param name="Kinds">In the order of <see cref="ConceptKind"/>: whether a name may be of that kind.</param>
sealed record SpanJudge(NameCounts Counts, BoostedTrees Names, IReadOnlyList<BoostedTrees> Kinds)
{
    // Far below what may be accepted; most candidates end here, and their kind is never asked.
    const double LeastWithKind = 0.05;

    static readonly double[] NoKind = [1, 0, 0, 0, 0];

    /// <summary>In order of first mention.</summary>
    public List<JudgedName> Judge(PaperSpans spans) => 
        [.. spans.Groups.Select(group => Judge(group, new SpanEvidence(group, spans).Features(Counts)))];

    /// <param name="features">See <see cref="SpanEvidence.Features"/>.</param>
    public JudgedName Judge(SpanGroup group, float[] features)
    {
        double share = Names.Share(features);
        return new JudgedName(group, features, share, share < LeastWithKind ? NoKind : KindShares(features));
    }

    double[] KindShares(float[] features)
    {
        double[] shares = [.. Kinds.Select(trees => trees.Share(features))];
        double sum = shares.Sum();
        for (int i = 0; i < shares.Length; i++)
            shares[i] /= sum;
        return shares;
    }
}
