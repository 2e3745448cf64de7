using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Spans;

/// <summary>Says of each candidate how likely it is a name, and of what kind.</summary>
/// <param name="Kinds">In the order of <see cref="ConceptKind"/>: whether a name may be of that kind.</param>
sealed record SpanJudge(NameCounts Counts, BoostedTrees Names, IReadOnlyList<BoostedTrees> Kinds)
{
    // Behind the first trees: of what lies below, one in a thousand would still be accepted behind the last.
    const float Hopeless = -3.5f;

    // Far below what may be accepted or shown; most candidates end here, and their kind is never asked.
    const double LeastWithKind = 0.15;

    static readonly double[] NoKind = [1, 0, 0, 0, 0];

    /// <summary>In order of first mention.</summary>
    public JudgedName[] Judge(PaperSpans spans)
    {
        var row = new FeatureRow();
        return Judge(spans.Groups, [.. spans.Groups.Select(group => new SpanEvidence(group, spans).Features(Counts, row))]);
    }

    /// <param name="features">Of each group: see <see cref="SpanEvidence.Features"/>.</param>
    public JudgedName[] Judge(IReadOnlyList<SpanGroup> groups, float[][] features)
    {
        double[] shares = Names.Shares(features, Hopeless);
        int[] likely = [.. Enumerable.Range(0, groups.Count).Where(i => shares[i] >= LeastWithKind)];
        double[][] kindShares = KindShares([.. likely.Select(i => features[i])]);
        JudgedName[] judged = new JudgedName[groups.Count];
        for (int i = 0; i < judged.Length; i++)
            judged[i] = new JudgedName(groups[i], features[i], shares[i], NoKind);
        for (int i = 0; i < likely.Length; i++)
            judged[likely[i]] = new JudgedName(groups[likely[i]], features[likely[i]], shares[likely[i]], kindShares[i]);
        return judged;
    }

    double[][] KindShares(float[][] features)
    {
        double[][] byKind = [.. Kinds.Select(trees => trees.Shares(features))];
        double[][] shares = new double[features.Length][];
        for (int i = 0; i < shares.Length; i++)
        {
            double sum = byKind.Sum(kind => kind[i]);
            shares[i] = [.. byKind.Select(kind => kind[i] / sum)];
        }
        return shares;
    }
}
