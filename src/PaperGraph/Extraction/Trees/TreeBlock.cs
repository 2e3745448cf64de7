using System.Numerics;

namespace PaperGraph.Extraction.Trees;

/// <summary>
/// Some trees, asked all at once instead of walked one by one: every split whose limit a row exceeds strikes out the
/// leaves to its left, and the first leaf that is left over is where the row ends.
/// </summary>
/// <remarks>QuickScorer: Lucchese et al., SIGIR 2015.</remarks>
sealed class TreeBlock
{
    const int MostLeaves = 32;

    readonly int _trees;
    readonly float[] _leaves;
    readonly Split[] _splits;
    readonly int[] _features;
    readonly int[] _ends;

    /// <param name="roots">Of trees with up to 32 leaves.</param>
    public TreeBlock(ReadOnlySpan<int> roots, TreeNode[] nodes)
    {
        _trees = roots.Length;
        _leaves = new float[_trees * MostLeaves];
        List<Split> splits = [];
        for (int tree = 0; tree < _trees; tree++)
            Visit(nodes, roots[tree], tree, 0, splits);
        _splits = [.. splits.OrderBy(split => split.Feature).ThenBy(split => split.Limit)];
        _features = [.. _splits.Select(split => split.Feature).Distinct()];
        _ends = [.. _features.Select(feature => Array.FindLastIndex(_splits, split => split.Feature == feature) + 1)];
    }

    /// <summary>The sum and what each tree says of a row, added in the order of the trees.</summary>
    public float AddTo(float sum, float[] row)
    {
        Span<uint> open = stackalloc uint[_trees];
        open.Fill(uint.MaxValue);
        int at = 0;
        for (int i = 0; i < _features.Length; i++)
        {
            float value = row[_features[i]];
            for (; at < _ends[i] && value > _splits[at].Limit; at++)
                open[_splits[at].Tree] &= _splits[at].WithoutLeft;
            at = _ends[i];
        }
        for (int tree = 0; tree < open.Length; tree++)
            sum += _leaves[tree * MostLeaves + BitOperations.TrailingZeroCount(open[tree])];
        return sum;
    }

    /// <returns>How many leaves there are up to the end of the node.</returns>
    int Visit(TreeNode[] nodes, int at, int tree, int leaves, List<Split> splits)
    {
        TreeNode node = nodes[at];
        if (node.Feature < 0)
        {
            _leaves[tree * MostLeaves + leaves] = node.Value;
            return leaves + 1;
        }
        int left = Visit(nodes, at + 1, tree, leaves, splits);
        splits.Add(new Split(node.Feature, node.Value, tree, ~(Below(left) & ~Below(leaves))));
        return Visit(nodes, node.Right, tree, left, splits);
    }

    static uint Below(int leaf) => leaf == MostLeaves ? uint.MaxValue : (1u << leaf) - 1;

    /// <param name="WithoutLeft">All leaves of the tree but those to the left.</param>
    readonly record struct Split(int Feature, float Limit, int Tree, uint WithoutLeft);
}
