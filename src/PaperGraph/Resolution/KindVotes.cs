namespace PaperGraph.Resolution;

/// <summary>For what kinds papers take a concept. A vote weighs what its extraction's confidence is.</summary>
sealed class KindVotes
{
    // Whole ten-thousandths, because a sum of floating-point numbers depends on their order.
    readonly long[] _weights = new long[ConceptKinds.All.Count];
    readonly int[] _papers = new int[ConceptKinds.All.Count];

    public void Add(ConceptKind kind, double confidence)
    {
        _weights[(int)kind] += (long)Math.Round(confidence * 10_000);
        _papers[(int)kind]++;
    }

    public void Add(KindVotes others)
    {
        for (int kind = 0; kind < _weights.Length; kind++)
        {
            _weights[kind] += others._weights[kind];
            _papers[kind] += others._papers[kind];
        }
    }

    public bool IsEmpty => Array.TrueForAll(_papers, papers => papers == 0);

    /// <summary>Of equals the first of the enum.</summary>
    public ConceptKind Winner => ConceptKinds.All.MaxBy(kind => (_weights[(int)kind], _papers[(int)kind]));

    /// <summary>The other kinds, most papers first.</summary>
    public IReadOnlyList<KindCount> Besides(ConceptKind chosen) =>
    [
        .. ConceptKinds.All
            .Where(kind => kind != chosen && _papers[(int)kind] > 0)
            .Select(kind => new KindCount(kind, _papers[(int)kind]))
            .OrderByDescending(count => count.Count),
    ];
}
