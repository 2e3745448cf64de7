using PaperGraph.Extraction.Trees;

namespace PaperGraph.Training;

/// <summary>How trees are grown.</summary>
sealed record TreeSettings(int Trees, int Leaves = 24, double Step = 0.08, int LeastInLeaf = 30, double Shrink = 4, double Rows = 0.7, double Features = 0.5);

/// <summary>Grows boosted trees for a yes-or-no question, leaf by leaf over histograms.</summary>
/// <remarks>Friedman 2001; histograms and leaf-wise growth as in LightGBM (Ke et al. 2017). Rows and features are drawn anew for each tree.</remarks>
sealed class TreeTrainer
{
    const int Bins = 64;

    readonly int _rows;
    readonly int _features;
    readonly byte[][] _bins;
    readonly float[][] _limits;
    readonly float[] _targets;
    readonly float[] _weights;
    readonly TreeSettings _settings;
    readonly Dice _dice;
    readonly float[] _sums;
    readonly float[] _gradients;
    readonly float[] _hessians;

    TreeTrainer(IReadOnlyList<float[]> rows, bool[] targets, float[] weights, TreeSettings settings, ulong seed)
    {
        _rows = rows.Count;
        _features = rows[0].Length;
        _targets = [.. targets.Select(target => target ? 1f : 0f)];
        _weights = weights;
        _settings = settings;
        _dice = new Dice(seed);
        _limits = new float[_features][];
        _bins = new byte[_features][];
        for (int feature = 0; feature < _features; feature++)
        {
            _limits[feature] = LimitsOf(rows, feature);
            byte[] bins = new byte[_rows];
            for (int row = 0; row < _rows; row++)
                bins[row] = BinOf(_limits[feature], rows[row][feature]);
            _bins[feature] = bins;
        }
        _sums = new float[_rows];
        _gradients = new float[_rows];
        _hessians = new float[_rows];
    }

    public static BoostedTrees Train(IReadOnlyList<float[]> rows, bool[] targets, TreeSettings settings) =>
        Train(rows, targets, [.. rows.Select(_ => 1f)], settings);

    /// <param name="weights">How much each row counts.</param>
    public static BoostedTrees Train(IReadOnlyList<float[]> rows, bool[] targets, float[] weights, TreeSettings settings, ulong seed = 1) =>
        new TreeTrainer(rows, targets, weights, settings, seed).Grow();

    BoostedTrees Grow()
    {
        double yes = 0, all = 0;
        for (int i = 0; i < _rows; i++)
        {
            yes += _targets[i] * _weights[i];
            all += _weights[i];
        }
        float start = (float)Math.Log((yes + 1) / (all - yes + 1));
        Array.Fill(_sums, start);
        List<TreeNode> nodes = [];
        int[] roots = new int[_settings.Trees];
        for (int tree = 0; tree < roots.Length; tree++)
        {
            for (int i = 0; i < _rows; i++)
            {
                float share = 1 / (1 + MathF.Exp(-_sums[i]));
                _gradients[i] = (_targets[i] - share) * _weights[i];
                _hessians[i] = Math.Max(share * (1 - share), 1e-6f) * _weights[i];
            }
            roots[tree] = nodes.Count;
            GrowTree(nodes);
        }
        return new BoostedTrees(start, roots, [.. nodes]);
    }

    void GrowTree(List<TreeNode> nodes)
    {
        int[] features = [.. Enumerable.Range(0, _features).Where(_ => _dice.NextShare() < _settings.Features)];
        if (features.Length == 0)
            features = [0];
        int[] rows = [.. Enumerable.Range(0, _rows).Where(_ => _dice.NextShare() < _settings.Rows)];
        var root = new Leaf(this, rows, 0, rows.Length, features, null);
        List<Leaf> leaves = [root];
        while (leaves.Count < _settings.Leaves)
        {
            Leaf? best = null;
            foreach (Leaf leaf in leaves)
            {
                if (leaf.Gain > (best?.Gain ?? 1e-3))
                    best = leaf;
            }
            if (best is null)
                break;
            leaves.Remove(best);
            best.Split(this, rows, features);
            leaves.Add(best.Left!);
            leaves.Add(best.Right!);
        }
        int from = nodes.Count;
        Write(root, nodes);
        for (int i = 0; i < _rows; i++)
        {
            int at = from;
            while (nodes[at].Feature >= 0)
                at = _bins[nodes[at].Feature][i] <= BinOf(_limits[nodes[at].Feature], nodes[at].Value) ? at + 1 : nodes[at].Right;
            _sums[i] += nodes[at].Value;
        }
    }

    void Write(Leaf leaf, List<TreeNode> nodes)
    {
        int at = nodes.Count;
        if (leaf.Left is null)
        {
            nodes.Add(new TreeNode(-1, (float)(_settings.Step * leaf.Gradient / (leaf.Hessian + _settings.Shrink)), 0));
            return;
        }
        nodes.Add(default);
        Write(leaf.Left, nodes);
        nodes[at] = new TreeNode((short)leaf.Feature, _limits[leaf.Feature][leaf.Bin], nodes.Count);
        Write(leaf.Right!, nodes);
    }

    static float[] LimitsOf(IReadOnlyList<float[]> rows, int feature)
    {
        int step = Math.Max(1, rows.Count / 20000);
        List<float> values = [];
        for (int i = 0; i < rows.Count; i += step)
            values.Add(rows[i][feature]);
        values.Sort();
        List<float> limits = [];
        float[] distinct = [.. values.Distinct()];
        if (distinct.Length <= Bins)
        {
            for (int i = 0; i + 1 < distinct.Length; i++)
                limits.Add((distinct[i] + distinct[i + 1]) / 2);
        }
        else
        {
            for (int i = 1; i < Bins; i++)
            {
                float limit = values[values.Count * i / Bins];
                if (limits.Count == 0 || limit > limits[^1])
                    limits.Add(limit);
            }
        }
        return [.. limits];
    }

    /// <summary>How many of the limits lie below a value.</summary>
    static byte BinOf(float[] limits, float value)
    {
        int at = Array.BinarySearch(limits, value);
        return (byte)(at >= 0 ? at : ~at);
    }

    sealed class Leaf
    {
        readonly int _from;
        readonly int _to;
        readonly double[] _histogram;

        public Leaf(TreeTrainer trainer, int[] rows, int from, int to, int[] features, double[]? histogram)
        {
            _from = from;
            _to = to;
            _histogram = histogram ?? Count(trainer, rows, from, to, features);
            for (int bin = 0; bin < Bins; bin++)
            {
                Gradient += _histogram[bin * 3];
                Hessian += _histogram[bin * 3 + 1];
            }
            FindSplit(trainer, features);
        }

        public double Gradient { get; }

        public double Hessian { get; }

        public double Gain { get; private set; }

        public int Feature { get; private set; } = -1;

        public int Bin { get; private set; }

        public Leaf? Left { get; private set; }

        public Leaf? Right { get; private set; }

        public void Split(TreeTrainer trainer, int[] rows, int[] features)
        {
            byte[] bins = trainer._bins[Feature];
            int middle = _from;
            var right = new List<int>();
            for (int i = _from; i < _to; i++)
            {
                if (bins[rows[i]] <= Bin)
                    rows[middle++] = rows[i];
                else
                    right.Add(rows[i]);
            }
            right.CopyTo(rows, middle);
            bool isLeftSmaller = middle - _from < _to - middle;
            double[] smaller = isLeftSmaller ? Count(trainer, rows, _from, middle, features) : Count(trainer, rows, middle, _to, features);
            double[] larger = new double[_histogram.Length];
            for (int i = 0; i < larger.Length; i++)
                larger[i] = _histogram[i] - smaller[i];
            Left = new Leaf(trainer, rows, _from, middle, features, isLeftSmaller ? smaller : larger);
            Right = new Leaf(trainer, rows, middle, _to, features, isLeftSmaller ? larger : smaller);
        }

        static double[] Count(TreeTrainer trainer, int[] rows, int from, int to, int[] features)
        {
            double[] histogram = new double[features.Length * Bins * 3];
            for (int f = 0; f < features.Length; f++)
            {
                byte[] bins = trainer._bins[features[f]];
                Span<double> mine = histogram.AsSpan(f * Bins * 3, Bins * 3);
                for (int i = from; i < to; i++)
                {
                    int row = rows[i];
                    int at = bins[row] * 3;
                    mine[at] += trainer._gradients[row];
                    mine[at + 1] += trainer._hessians[row];
                    mine[at + 2]++;
                }
            }
            return histogram;
        }

        void FindSplit(TreeTrainer trainer, int[] features)
        {
            double shrink = trainer._settings.Shrink;
            double whole = Gradient * Gradient / (Hessian + shrink);
            for (int f = 0; f < features.Length; f++)
            {
                ReadOnlySpan<double> mine = _histogram.AsSpan(f * Bins * 3, Bins * 3);
                double gradient = 0, hessian = 0, count = 0;
                int limits = trainer._limits[features[f]].Length;
                for (int bin = 0; bin < limits; bin++)
                {
                    gradient += mine[bin * 3];
                    hessian += mine[bin * 3 + 1];
                    count += mine[bin * 3 + 2];
                    if (count < trainer._settings.LeastInLeaf || _to - _from - count < trainer._settings.LeastInLeaf)
                        continue;
                    double other = Gradient - gradient;
                    double gain = gradient * gradient / (hessian + shrink) + other * other / (Hessian - hessian + shrink) - whole;
                    if (gain > Gain)
                        (Gain, Feature, Bin) = (gain, features[f], bin);
                }
            }
        }
    }
}
