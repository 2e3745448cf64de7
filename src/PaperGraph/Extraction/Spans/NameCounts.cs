namespace PaperGraph.Extraction.Spans;

/// <summary>How often candidates with some sign were seen in annotated papers, and how often they were names, by kind.</summary>
/// <param name="capacity">How many signs are expected; a hint, no limit.</param>
sealed class NameCounts(int capacity = 0) : SignTable<NameCount>(capacity)
{
    /// <param name="kind">Null where it was no name.</param>
    public void Add(uint sign, ConceptKind? kind) => this[sign] = this[sign].Plus(kind);

    /// <summary>Without the signs that say nothing: seen once or twice and never with a name.</summary>
    public NameCounts Pruned()
    {
        var pruned = new NameCounts();
        foreach ((uint sign, NameCount count) in All)
        {
            if (count.Named > 0 || count.Seen > 2)
                pruned[sign] = count.Capped();
        }
        return pruned;
    }
}

/// <summary>Counts up to <see cref="byte.MaxValue"/>; beyond it all shrink alike.</summary>
readonly record struct NameCount(int Seen, int Methods, int Datasets, int Benchmarks, int Tasks, int Metrics)
{
    // Every fifth candidate is a name; a sign that was seen twice may still be right by chance.
    const float PriorNamed = 0.8f;
    const float PriorSeen = 2;

    public int Named => Methods + Datasets + Benchmarks + Tasks + Metrics;

    public float Share => (Named + PriorNamed) / (Seen + PriorSeen);

    public NameCount Plus(ConceptKind? kind) => new(
        Seen + 1,
        Methods + (kind == ConceptKind.Method ? 1 : 0),
        Datasets + (kind == ConceptKind.Dataset ? 1 : 0),
        Benchmarks + (kind == ConceptKind.Benchmark ? 1 : 0),
        Tasks + (kind == ConceptKind.Task ? 1 : 0),
        Metrics + (kind == ConceptKind.Metric ? 1 : 0));

    public int Of(ConceptKind kind) => kind switch
    {
        ConceptKind.Method => Methods,
        ConceptKind.Dataset => Datasets,
        ConceptKind.Benchmark => Benchmarks,
        ConceptKind.Task => Tasks,
        _ => Metrics,
    };

    /// <summary>Of its names, the share of one kind.</summary>
    public float ShareOf(ConceptKind kind) => (Of(kind) + 0.2f) / (Named + 1);

    public NameCount Capped()
    {
        if (Seen <= byte.MaxValue)
            return this;
        double part = (double)byte.MaxValue / Seen;
        int Less(int count) => (int)Math.Round(count * part);
        return new NameCount(byte.MaxValue, Less(Methods), Less(Datasets), Less(Benchmarks), Less(Tasks), Less(Metrics));
    }
}
