namespace PaperGraph.Resolution;

/// <summary>Union-find. The smallest member stands for its set, so that the order of unions leaves no trace.</summary>
sealed class DisjointSets(int size)
{
    readonly int[] _parents = [.. Enumerable.Range(0, size)];

    public int Find(int member)
    {
        while (_parents[member] != member)
            member = _parents[member] = _parents[_parents[member]];
        return member;
    }

    /// <returns>The one that stands for both now.</returns>
    public int Union(int one, int other)
    {
        (int first, int second) = (Find(one), Find(other));
        if (first > second)
            (first, second) = (second, first);
        _parents[second] = first;
        return first;
    }
}
