namespace PaperGraph.Extraction.Trees;

/// <summary>A sum of decision trees that gives a share from 0 to 1.</summary>
/// <remarks>Gradient boosting: Friedman, "Greedy function approximation", 2001.</remarks>
/// <param name="Roots">Where each tree begins in the nodes.</param>
sealed record BoostedTrees(float Start, int[] Roots, TreeNode[] Nodes)
{
    /// <summary>How many trees speak before the hopeless are sent home.</summary>
    const int FirstTrees = 60;

    public double Share(float[] features) => Shares([features])[0];

    /// <summary>Asks the trees one by one, each for all rows, so that its nodes stay at hand.</summary>
    /// <param name="hopeless">A row that stands below this behind the first trees, in log-odds, is not asked on.</param>
    public double[] Shares(IReadOnlyList<float[]> rows, float hopeless = float.NegativeInfinity)
    {
        float[] sums = new float[rows.Count];
        Array.Fill(sums, Start);
        int[] asked = new int[rows.Count];
        for (int i = 0; i < asked.Length; i++)
            asked[i] = i;
        int count = asked.Length;
        for (int tree = 0; tree < Roots.Length; tree++)
        {
            if (tree == FirstTrees)
                count = Keep(asked, count, sums, hopeless);
            foreach (int row in asked.AsSpan(0, count))
                sums[row] += Ask(Roots[tree], rows[row]);
        }
        return [.. sums.Select(sum => 1 / (1 + Math.Exp(-sum)))];
    }

    float Ask(int at, float[] features)
    {
        while (Nodes[at].Feature >= 0)
            at = features[Nodes[at].Feature] <= Nodes[at].Value ? at + 1 : Nodes[at].Right;
        return Nodes[at].Value;
    }

    static int Keep(int[] asked, int count, float[] sums, float least)
    {
        int kept = 0;
        foreach (int row in asked.AsSpan(0, count))
        {
            if (sums[row] >= least)
                asked[kept++] = row;
        }
        return kept;
    }
}

/// <param name="Feature">Which feature decides; -1 in a leaf.</param>
/// <param name="Value">Up to here one goes left, to the next node; in a leaf what it adds.</param>
readonly record struct TreeNode(short Feature, float Value, int Right);
