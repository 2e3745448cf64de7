namespace PaperGraph.Extraction.Trees;

/// <summary>A sum of decision trees that gives a share from 0 to 1.</summary>
/// <remarks>Gradient boosting: Friedman, "Greedy function approximation", 2001.</remarks>
/// <param name="Roots">Where each tree begins in the nodes.</param>
sealed record BoostedTrees(float Start, int[] Roots, TreeNode[] Nodes)
{
    /// <summary>How many trees speak before the hopeless are sent home.</summary>
    const int FirstTrees = 60;

    TreeBlock First => field ??= new TreeBlock([Part(0, FirstTrees)]);

    TreeBlock Rest => field ??= new TreeBlock([Part(FirstTrees, Roots.Length)]);

    TreeBlock All => field ??= new TreeBlock([this]);

    public double Share(float[] features) => Shares([features])[0];

    public double[] Shares(IReadOnlyList<float[]> rows)
    {
        double[] shares = new double[rows.Count];
        for (int row = 0; row < shares.Length; row++)
            shares[row] = ShareOf(All.Sum(rows[row]));
        return shares;
    }

    /// <param name="hopeless">A row that stands below this behind the first trees, in log-odds, is not asked on.</param>
    public double[] Shares(IReadOnlyList<float[]> rows, float hopeless)
    {
        double[] shares = new double[rows.Count];
        for (int row = 0; row < shares.Length; row++)
        {
            float sum = First.Sum(rows[row]);
            shares[row] = ShareOf(sum < hopeless ? sum : Rest.Sum(rows[row], sum));
        }
        return shares;
    }

    public static double ShareOf(float sum) => 1 / (1 + Math.Exp(-sum));

    BoostedTrees Part(int from, int to) => this with { Roots = [.. Roots.Take(to).Skip(from)] };
}

/// <param name="Feature">Which feature decides; -1 in a leaf.</param>
/// <param name="Value">Up to here one goes left, to the next node; in a leaf what it adds.</param>
readonly record struct TreeNode(short Feature, float Value, int Right);
