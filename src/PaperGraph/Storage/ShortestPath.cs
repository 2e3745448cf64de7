namespace PaperGraph.Storage;

/// <summary>The shortest path between two nodes, searched from both ends at once; among equals the smallest by its keys.</summary>
/// <param name="neighbours">Pairs of one of the nodes given and a neighbour of it.</param>
sealed class ShortestPath(Func<IReadOnlyCollection<long>, IEnumerable<(long Node, long Neighbour)>> neighbours)
{
    /// <returns>Both ends included; null where there is none of <paramref name="maxLength"/> steps or fewer.</returns>
    public IReadOnlyList<long>? Find(long from, long to, int maxLength)
    {
        if (from == to)
            return [from];
        var (start, end) = (new Side(from), new Side(to));
        while (start.Depth + end.Depth < maxLength)
        {
            Side smaller = start.Frontier.Count <= end.Frontier.Count ? start : end;
            if (smaller.Frontier.Count == 0)
                return null;
            smaller.Widen(neighbours);
            // Both sides hold all nodes up to their depth, so the first to meet lie on shortest paths, each side's outermost.
            List<long> meeting = [.. smaller.Frontier.Where((smaller == start ? end : start).Nearer.ContainsKey)];
            if (meeting.Count > 0)
                return Smallest(start, end, meeting);
        }
        return null;
    }

    static List<long> Smallest(Side start, Side end, List<long> meeting)
    {
        var layers = new Stack<HashSet<long>>();
        layers.Push([.. meeting]);
        for (int depth = start.Depth; depth > 0; depth--)
            layers.Push([.. layers.Peek().SelectMany(node => start.Nearer[node])]);
        List<long> path = [layers.Pop().Single()];
        foreach (HashSet<long> layer in layers)
            path.Add(layer.Where(node => start.Nearer[node].Contains(path[^1])).Min());
        while (end.Nearer[path[^1]] is { Count: > 0 } nearer)
            path.Add(nearer.Min());
        return path;
    }

    /// <summary>What is known from one end: all nodes up to a depth, each with those of its neighbours that are a step nearer.</summary>
    sealed class Side(long origin)
    {
        public int Depth { get; private set; }

        public HashSet<long> Frontier { get; private set; } = [origin];

        public Dictionary<long, HashSet<long>> Nearer { get; } = new() { [origin] = [] };

        public void Widen(Func<IReadOnlyCollection<long>, IEnumerable<(long Node, long Neighbour)>> neighbours)
        {
            var next = new Dictionary<long, HashSet<long>>();
            foreach ((long node, long neighbour) in neighbours(Frontier))
            {
                if (Nearer.ContainsKey(neighbour))
                    continue;
                if (!next.TryGetValue(neighbour, out HashSet<long>? nearer))
                    next.Add(neighbour, nearer = []);
                nearer.Add(node);
            }
            foreach ((long neighbour, HashSet<long> nearer) in next)
                Nearer.Add(neighbour, nearer);
            Frontier = [.. next.Keys];
            Depth++;
        }
    }
}
