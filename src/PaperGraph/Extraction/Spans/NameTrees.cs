using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Spans;

/// <summary>Asks of candidates whether they are names, and of likely ones what kind of thing they name.</summary>
/// <param name="Kinds">In the order of <see cref="ConceptKind"/>: whether a name may be of that kind.</param>
sealed record NameTrees(BoostedTrees Names, IReadOnlyList<BoostedTrees> Kinds)
{
    // Far below what may be accepted or shown; most candidates end here, and their kind is never asked.
    const double LeastWithKind = 0.15;

    static readonly double[] NoKind = [1, 0, 0, 0, 0];

    TreeBlock KindBlock => field ??= new TreeBlock(Kinds);

    /// <returns>For each row how often such a candidate is a name, and its kinds as <see cref="JudgedName.KindShares"/>.</returns>
    public (double Share, double[] KindShares)[] Ask(IReadOnlyList<float[]> rows) => WithKinds(rows, Names.Shares(rows));

    /// <param name="hopeless">See <see cref="BoostedTrees.Shares(IReadOnlyList{float[]}, float)"/>.</param>
    public (double Share, double[] KindShares)[] Ask(IReadOnlyList<float[]> rows, float hopeless) => WithKinds(rows, Names.Shares(rows, hopeless));

    (double Share, double[] KindShares)[] WithKinds(IReadOnlyList<float[]> rows, double[] shares) =>
        [.. rows.Select((row, i) => (shares[i], shares[i] >= LeastWithKind ? KindShares(row) : NoKind))];

    double[] KindShares(float[] row)
    {
        double[] shares = [.. KindBlock.Sums(row).Select(BoostedTrees.ShareOf)];
        double sum = shares.Sum();
        for (int kind = 0; kind < shares.Length; kind++)
            shares[kind] /= sum;
        return shares;
    }
}
