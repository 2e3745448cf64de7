namespace PaperGraph.Extraction.Roles;

/// <summary>How often a context was seen around a concept of other papers, how often that was the paper's own, and how often something was built on it.</summary>
/// <param name="capacity">How many contexts are expected; a hint, no limit.</param>
sealed class ContextCounts(int capacity = 0) : SignTable<ContextCount>(capacity)
{
    /// <summary>Counts every context of a concept or pair.</summary>
    public void Add(RoleEvidence evidence, bool isOwn, bool isBase)
    {
        foreach (uint context in evidence.Contexts.SelectMany(contexts => contexts))
            this[context] = this[context].Plus(isOwn, isBase);
    }

    /// <summary>Without what was seen less often: it says little, and most contexts are rare.</summary>
    public ContextCounts Pruned(int least)
    {
        var pruned = new ContextCounts();
        foreach ((uint context, ContextCount count) in All)
        {
            if (count.Seen >= least)
                pruned[context] = count;
        }
        return pruned;
    }
}

readonly record struct ContextCount(int Seen, int Own, int Bases)
{
    // Drawn towards the share among all concepts: of one that was hardly seen little is known.
    public float ShareOwn => (Own + 0.26f) / (Seen + 2);

    public float ShareBase => (Bases + 0.36f) / (Seen + 2);

    public ContextCount Plus(bool isOwn, bool isBase) => new(Seen + 1, Own + (isOwn ? 1 : 0), Bases + (isBase ? 1 : 0));
}
