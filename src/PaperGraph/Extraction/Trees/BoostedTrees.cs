namespace PaperGraph.Extraction.Trees;

/// <summary>A sum of decision trees that gives a share from 0 to 1.</summary>
/// <remarks>Gradient boosting: Friedman, "Greedy function approximation", 2001.</remarks>
/// <param name="Roots">Where each tree begins in the nodes.</param>
sealed record BoostedTrees(float Start, int[] Roots, TreeNode[] Nodes)
{
    /// <summary>How many trees speak before the hopeless are sent home.</summary>
    const int FirstTrees = 60;

    readonly TreeBlock _first = new(Roots.AsSpan(0, Math.Min(FirstTrees, Roots.Length)), Nodes);
    readonly TreeBlock _rest = new(Roots.AsSpan(Math.Min(FirstTrees, Roots.Length)), Nodes);

    public double Share(float[] features) => Shares([features])[0];

    /// <param name="hopeless">A row that stands below this behind the first trees, in log-odds, is not asked on.</param>
    public double[] Shares(IReadOnlyList<float[]> rows, float hopeless = float.NegativeInfinity)
    {
        double[] shares = new double[rows.Count];
        for (int row = 0; row < shares.Length; row++)
        {
            float sum = _first.AddTo(Start, rows[row]);
            if (sum >= hopeless)
                sum = _rest.AddTo(sum, rows[row]);
            shares[row] = 1 / (1 + Math.Exp(-sum));
        }
        return shares;
    }
}

/// <param name="Feature">Which feature decides; -1 in a leaf.</param>
/// <param name="Value">Up to here one goes left, to the next node; in a leaf what it adds.</param>
readonly record struct TreeNode(short Feature, float Value, int Right);
