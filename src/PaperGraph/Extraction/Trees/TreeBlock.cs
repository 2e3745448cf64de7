using System.Numerics;

namespace PaperGraph.Extraction.Trees;

/// <summary>
/// The trees of one sum or several, asked all at once instead of walked one by one: every split whose limit a row exceeds
/// strikes out the leaves to its left, and the first leaf that is left over is where the row ends.
/// </summary>
/// <remarks>QuickScorer: Lucchese et al., SIGIR 2015.</remarks>
sealed class TreeBlock
{
    const int MostLeaves = 32;

    readonly float[] _starts;
    readonly int[] _ends;
    readonly float[] _leaves;
    readonly Split[] _splits;
    readonly (int Feature, int End)[] _features;

    /// <param name="sums">Of trees with up to 32 leaves.</param>
    public TreeBlock(IReadOnlyList<BoostedTrees> sums)
    {
        _starts = [.. sums.Select(sum => sum.Start)];
        _ends = new int[sums.Count];
        _leaves = new float[sums.Sum(sum => sum.Roots.Length) * MostLeaves];
        List<(int Feature, Split Split)> splits = [];
        int tree = 0;
        for (int i = 0; i < sums.Count; i++)
        {
            foreach (int root in sums[i].Roots)
                Visit(sums[i].Nodes, root, tree++, 0, splits);
            _ends[i] = tree;
        }
        splits = [.. splits.OrderBy(split => split.Feature).ThenBy(split => split.Split.Limit)];
        _splits = [.. splits.Select(split => split.Split)];
        _features = [.. splits.Index().GroupBy(split => split.Item.Feature).Select(same => (same.Key, same.Last().Index + 1))];
    }

    /// <summary>The only sum of a row.</summary>
    public float Sum(float[] row) => Sum(row, _starts[0]);

    /// <summary>The only sum, from another start: each tree is added in turn.</summary>
    public float Sum(float[] row, float start)
    {
        Span<float> sums = [start];
        AddTo(sums, row);
        return sums[0];
    }

    /// <summary>Every sum of a row.</summary>
    public float[] Sums(float[] row)
    {
        float[] sums = [.. _starts];
        AddTo(sums, row);
        return sums;
    }

    void AddTo(Span<float> sums, float[] row)
    {
        Span<uint> open = stackalloc uint[_leaves.Length / MostLeaves];
        open.Fill(uint.MaxValue);
        int at = 0;
        foreach ((int feature, int end) in _features)
        {
            float value = row[feature];
            for (; at < end && value > _splits[at].Limit; at++)
                open[_splits[at].Tree] &= _splits[at].WithoutLeft;
            at = end;
        }
        int tree = 0;
        for (int i = 0; i < sums.Length; i++)
        {
            for (; tree < _ends[i]; tree++)
                sums[i] += _leaves[tree * MostLeaves + BitOperations.TrailingZeroCount(open[tree])];
        }
    }

    /// <returns>How many leaves there are up to the end of the node.</returns>
    int Visit(TreeNode[] nodes, int at, int tree, int leaves, List<(int Feature, Split Split)> splits)
    {
        TreeNode node = nodes[at];
        if (node.Feature < 0)
        {
            _leaves[tree * MostLeaves + leaves] = node.Value;
            return leaves + 1;
        }
        int left = Visit(nodes, at + 1, tree, leaves, splits);
        splits.Add((node.Feature, new Split(node.Value, tree, ~(Below(left) & ~Below(leaves)))));
        return Visit(nodes, node.Right, tree, left, splits);
    }

    static uint Below(int leaf) => leaf == MostLeaves ? uint.MaxValue : (1u << leaf) - 1;

    /// <param name="WithoutLeft">All leaves of the tree but those to the left.</param>
    readonly record struct Split(float Limit, int Tree, uint WithoutLeft);
}
