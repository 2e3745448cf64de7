using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Spans;

/// <summary>Asks of candidates whether they are names, and of likely ones what kind of thing they name.</summary>
/// <param name="Kinds">In the order of <see cref="ConceptKind"/>: whether a name may be of that kind.</param>
sealed record NameTrees(BoostedTrees Names, IReadOnlyList<BoostedTrees> Kinds)
{
    // Far below what may be accepted or shown; most candidates end here, and their kind is never asked.
    const double LeastWithKind = 0.15;

    static readonly double[] NoKind = [1, 0, 0, 0, 0];

    /// <param name="hopeless">See <see cref="BoostedTrees.Shares"/>.</param>
    /// <returns>For each row how often such a candidate is a name, and its kinds as <see cref="JudgedName.KindShares"/>.</returns>
    public (double Share, double[] KindShares)[] Ask(IReadOnlyList<float[]> rows, float hopeless = float.NegativeInfinity)
    {
        double[] shares = Names.Shares(rows, hopeless);
        int[] likely = [.. Enumerable.Range(0, rows.Count).Where(row => shares[row] >= LeastWithKind)];
        double[][] kindShares = KindShares([.. likely.Select(row => rows[row])]);
        (double Share, double[] KindShares)[] answers = [.. shares.Select(share => (share, NoKind))];
        for (int i = 0; i < likely.Length; i++)
            answers[likely[i]].KindShares = kindShares[i];
        return answers;
    }

    double[][] KindShares(float[][] rows)
    {
        double[][] byKind = [.. Kinds.Select(trees => trees.Shares(rows))];
        double[][] shares = new double[rows.Length][];
        for (int row = 0; row < shares.Length; row++)
        {
            double sum = byKind.Sum(kind => kind[row]);
            shares[row] = [.. byKind.Select(kind => kind[row] / sum)];
        }
        return shares;
    }
}
