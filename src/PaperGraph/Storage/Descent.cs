namespace PaperGraph.Storage;

/// <param name="From">A node's key; keys are in the order of the nodes' ids.</param>
readonly record struct DescentStep(long From, long To, double Confidence);

/// <param name="Nodes">From the method to what was asked about.</param>
/// <param name="Depth">How many of the steps are BUILDS_ON; the rest, after them, are IS_A.</param>
readonly record struct DescentPath(IReadOnlyList<long> Nodes, int Depth, double Confidence);

/// <summary>The paths by which methods build on a concept: BUILDS_ON steps to it or to a kind of it, then IS_A steps.</summary>
/// <remarks>
/// Of the paths of one method the one with the fewest BUILDS_ON steps counts; among equals the surest, then the one with
/// the fewest IS_A steps, then the smallest by its nodes.
/// </remarks>
sealed class Descent(long root, IReadOnlyList<DescentStep> isA, IReadOnlyList<DescentStep> buildsOn, int maxDepth)
{
    /// <summary>The most IS_A steps at the end of a path.</summary>
    public const int MaxKindSteps = 3;

    readonly ILookup<long, DescentStep> _bases = buildsOn.ToLookup(step => step.From);
    readonly ILookup<long, DescentStep> _kinds = isA.ToLookup(step => step.From);
    readonly ILookup<long, DescentStep> _builders = buildsOn.ToLookup(step => step.To);
    readonly ILookup<long, DescentStep> _subkinds = isA.ToLookup(step => step.To);

    /// <summary>A path for each node that has one, in no order.</summary>
    public IEnumerable<DescentPath> Paths()
    {
        Reach reach = ReachWithout(null);
        foreach ((long node, int depth) in reach.Depths)
        {
            if (depth > 0)
                yield return Trace(reach, node);
            else if (node != root && Ahead(node).PathOfKind(node) is { } path)
                yield return path;
        }
    }

    /// <summary>The path of a kind of the root that builds on it, or on another kind of it, as well.</summary>
    DescentPath? PathOfKind(long kind)
    {
        Reach reach = ReachWithout(kind);
        return reach.Depths.ContainsKey(kind) ? Trace(reach, kind) : null;
    }

    // A kind builds on a few things; to search the whole graph again for each of thousands of kinds took seconds.
    /// <summary>The part of the graph that a kind's own path can lead through.</summary>
    Descent Ahead(long kind)
    {
        List<DescentStep> bases = From([kind], _bases, maxDepth);
        return new Descent(root, From([kind, .. bases.Select(step => step.To)], _kinds, MaxKindSteps), bases, maxDepth);
    }

    static List<DescentStep> From(IEnumerable<long> nodes, ILookup<long, DescentStep> steps, int most)
    {
        HashSet<long> seen = [.. nodes];
        List<long> frontier = [.. seen];
        List<DescentStep> found = [];
        for (int step = 0; step < most && frontier.Count > 0; step++)
        {
            List<DescentStep> next = [.. frontier.SelectMany(node => steps[node])];
            found.AddRange(next);
            frontier = [.. next.Select(ahead => ahead.To).Where(seen.Add)];
        }
        return found;
    }

    /// <param name="excluded">A kind of the root whose own path is sought: as a base it would be a path of no step, or lead through itself.</param>
    Reach ReachWithout(long? excluded)
    {
        var reach = new Reach(root);
        HashSet<long> frontier = [root];
        for (int steps = 1; steps <= MaxKindSteps; steps++)
            frontier = reach.AddKinds(frontier.SelectMany(kind => _subkinds[kind]).Where(step => step.From != root && step.From != excluded), steps);
        frontier = [.. reach.Depths.Keys];
        for (int depth = 1; depth <= maxDepth; depth++)
            frontier = reach.AddBuilders(frontier.SelectMany(node => _builders[node]), depth);
        return reach;
    }

    DescentPath Trace(Reach reach, long method)
    {
        (double confidence, int kindSteps) = reach.Best(method);
        bool IsOnPath(DescentStep step, int depth, int steps) =>
            step.Confidence >= confidence && reach.IsAt(step.To, depth) && reach.Confidence(step.To, steps) >= confidence;
        List<long> nodes = [method];
        for (int depth = reach.Depths[method]; depth > 0; depth--)
            nodes.Add(_bases[nodes[^1]].Where(step => IsOnPath(step, depth - 1, kindSteps)).Min(step => step.To));
        for (int steps = kindSteps; steps > 0; steps--)
            nodes.Add(_kinds[nodes[^1]].Where(step => IsOnPath(step, 0, steps - 1)).Min(step => step.To));
        return new DescentPath(nodes, reach.Depths[method], confidence);
    }

    /// <summary>Which nodes reach the root, how deep, and how surely with each number of IS_A steps.</summary>
    sealed class Reach
    {
        const double Never = -1;

        readonly Dictionary<long, double[]> _confidences = [];

        public Reach(long root)
        {
            Depths.Add(root, 0);
            _confidences.Add(root, [1, Never, Never, Never]);
        }

        public Dictionary<long, int> Depths { get; } = [];

        public bool IsAt(long node, int depth) => Depths.TryGetValue(node, out int actual) && actual == depth;

        public double Confidence(long node, int kindSteps) => _confidences.TryGetValue(node, out double[]? values) ? values[kindSteps] : Never;

        public (double Confidence, int KindSteps) Best(long node)
        {
            double[] values = _confidences[node];
            return (values.Max(), Array.IndexOf(values, values.Max()));
        }

        /// <summary>The kinds that the steps lead from.</summary>
        public HashSet<long> AddKinds(IEnumerable<DescentStep> isA, int steps)
        {
            HashSet<long> kinds = [];
            foreach (DescentStep step in isA)
            {
                kinds.Add(step.From);
                Depths.TryAdd(step.From, 0);
                Raise(step.From, steps, Math.Min(step.Confidence, Confidence(step.To, steps - 1)));
            }
            return kinds;
        }

        /// <summary>The nodes that the steps lead from and that are not nearer already.</summary>
        public HashSet<long> AddBuilders(IEnumerable<DescentStep> buildsOn, int depth)
        {
            HashSet<long> builders = [];
            foreach (DescentStep step in buildsOn)
            {
                if (!Depths.TryAdd(step.From, depth) && Depths[step.From] != depth)
                    continue;
                builders.Add(step.From);
                for (int steps = 0; steps <= MaxKindSteps; steps++)
                    Raise(step.From, steps, Math.Min(step.Confidence, Confidence(step.To, steps)));
            }
            return builders;
        }

        void Raise(long node, int steps, double confidence)
        {
            if (!_confidences.TryGetValue(node, out double[]? values))
                _confidences.Add(node, values = [Never, Never, Never, Never]);
            values[steps] = Math.Max(values[steps], confidence);
        }
    }
}
