namespace PaperGraph.Extraction.Trees;

/// <summary>A sum of decision trees that gives a share from 0 to 1.</summary>
/// <remarks>Gradient boosting: Friedman, "Greedy function approximation", 2001.</remarks>
/// <param name="Roots">Where each tree begins in the nodes.</param>
sealed record BoostedTrees(float Start, int[] Roots, TreeNode[] Nodes)
{
    public double Share(ReadOnlySpan<float> features)
    {
        float sum = Start;
        foreach (int root in Roots)
        {
            int at = root;
            while (Nodes[at].Feature >= 0)
                at = features[Nodes[at].Feature] <= Nodes[at].Value ? at + 1 : Nodes[at].Right;
            sum += Nodes[at].Value;
        }
        return 1 / (1 + Math.Exp(-sum));
    }
}

/// <param name="Feature">Which feature decides; -1 in a leaf.</param>
/// <param name="Value">Up to here one goes left, to the next node; in a leaf what it adds.</param>
readonly record struct TreeNode(short Feature, float Value, int Right);
