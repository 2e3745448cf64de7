using System.Runtime.InteropServices;

namespace PaperGraph.Extraction.Roles;

/// <summary>How often a context was seen around a concept of other papers, how often that was the paper's own, and how often something was built on it.</summary>
sealed class ContextCounts(int capacity = 0)
{
    readonly Dictionary<uint, Count> _counts = new(capacity);

    public int Size => _counts.Count;

    /// <summary>Ordered by context.</summary>
    public IEnumerable<KeyValuePair<uint, Count>> All => _counts.OrderBy(pair => pair.Key);

    /// <summary>Nothing seen for a context that is unknown.</summary>
    public Count this[uint context]
    {
        get => _counts.GetValueOrDefault(context);
        set => _counts[context] = value;
    }

    public void Add(uint context, bool isOwn, bool isBase)
    {
        ref Count count = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, context, out _);
        count = new Count(count.Seen + 1, count.Own + (isOwn ? 1 : 0), count.Bases + (isBase ? 1 : 0));
    }

    /// <summary>Forgets what was seen less often: it says little, and most contexts are rare.</summary>
    public void Prune(int least)
    {
        foreach ((uint context, Count count) in _counts)
        {
            if (count.Seen < least)
                _counts.Remove(context);
        }
    }

    public readonly record struct Count(int Seen, int Own, int Bases);
}
