namespace PaperGraph.Resolution;

/// <summary>Two classes of names that are one concept, and why.</summary>
readonly record struct Merge(NameClass One, NameClass Other, string Rule, double Score);

/// <summary>Which classes of names are one concept. A forbidden pair never ends in one set, not by way of a third name either.</summary>
sealed class NameSets(IReadOnlyList<NameClass> classes)
{
    readonly DisjointSets _sets = new(classes.Count);
    readonly NameTraits[] _traits = [.. classes.Select(names => NameTraits.Of(names.Key, names.IsAcronym))];
    readonly Dictionary<int, HashSet<int>> _enemies = [];
    readonly List<Merge> _merges = [];

    /// <summary>Those accepted, in order.</summary>
    public IReadOnlyList<Merge> Merges => _merges;

    /// <summary>Sorted by spelling.</summary>
    public IReadOnlyList<AmbiguousAcronym> AmbiguousAcronyms { get; set; } = [];

    public int Find(NameClass names) => _sets.Find(names.Index);

    /// <summary>What a class says when its acronyms are written out: they may hide what tells it from others.</summary>
    public void WriteOut(NameClass names, string key) => _traits[Find(names)] = NameTraits.Of(key, false);

    /// <summary>Classes that are one set already stay one.</summary>
    public void Forbid(NameClass one, NameClass other)
    {
        (int first, int second) = (Find(one), Find(other));
        if (first == second)
            return;
        EnemiesOf(first).Add(second);
        EnemiesOf(second).Add(first);
    }

    public bool AreForbidden(NameClass one, NameClass other) =>
        _enemies.TryGetValue(Find(one), out HashSet<int>? enemies) && enemies.Contains(Find(other));

    /// <returns>False where the sets differ in their traits or hold a forbidden pair.</returns>
    public bool TryMerge(Merge merge) =>
        Find(merge.One) == Find(merge.Other) || (_traits[Find(merge.One)].Agrees(_traits[Find(merge.Other)]) && TryDecide(merge));

    /// <summary>As <see cref="TryMerge"/>, whatever the traits.</summary>
    public bool TryDecide(Merge merge)
    {
        (int one, int other) = (Find(merge.One), Find(merge.Other));
        if (one == other)
            return true;
        if (AreForbidden(merge.One, merge.Other))
            return false;
        int both = _sets.Union(one, other);
        _traits[both] = _traits[one].And(_traits[other]);
        MoveEnemies(both == one ? other : one, both);
        _merges.Add(merge);
        return true;
    }

    void MoveEnemies(int from, int to)
    {
        if (!_enemies.Remove(from, out HashSet<int>? enemies))
            return;
        foreach (int enemy in enemies)
        {
            EnemiesOf(enemy).Remove(from);
            EnemiesOf(enemy).Add(to);
            EnemiesOf(to).Add(enemy);
        }
    }

    HashSet<int> EnemiesOf(int set) =>
        _enemies.TryGetValue(set, out HashSet<int>? enemies) ? enemies : _enemies[set] = [];
}
