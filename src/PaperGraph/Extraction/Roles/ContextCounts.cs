namespace PaperGraph.Extraction.Roles;

/// <summary>How often a context was seen around a concept of other papers, how often that was the paper's own, and how often something was built on it.</summary>
/// <param name="capacity">How many contexts are expected; a hint, no limit.</param>
sealed class ContextCounts(int capacity = 0)
{
    readonly HashTable<Count> _counts = new(capacity);

    public int Size => _counts.Count;

    /// <summary>Ordered by context.</summary>
    public IEnumerable<KeyValuePair<uint, Count>> All => _counts.All;

    /// <summary>Nothing seen for a context that is unknown.</summary>
    public Count this[uint context]
    {
        get => _counts.TryGet(context, out Count count) ? count : default;
        set => _counts[context] = value;
    }

    public void Add(uint context, bool isOwn, bool isBase)
    {
        ref Count count = ref _counts[context];
        count = new Count(count.Seen + 1, count.Own + (isOwn ? 1 : 0), count.Bases + (isBase ? 1 : 0));
    }

    /// <summary>Without what was seen less often: it says little, and most contexts are rare.</summary>
    public ContextCounts Pruned(int least)
    {
        var pruned = new ContextCounts();
        foreach ((uint context, Count count) in _counts.All)
        {
            if (count.Seen >= least)
                pruned[context] = count;
        }
        return pruned;
    }

    public readonly record struct Count(int Seen, int Own, int Bases)
    {
        // Drawn towards the share among all concepts: of one that was hardly seen little is known.
        public float ShareOwn => (Own + 0.26f) / (Seen + 2);

        public float ShareBase => (Bases + 0.36f) / (Seen + 2);
    }
}
