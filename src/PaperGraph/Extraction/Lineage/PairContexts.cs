namespace PaperGraph.Extraction.Lineage;

/// <summary>The words about a pair, hashed by sort, each once.</summary>
sealed class PairContexts
{
    public const int Key = 0, LastWords = 1, Between = 2, Before = 3, InTitle = 4, Ends = 5, NearCue = 6;

    const int Sorts = 7;
    const int FirstTemplate = 230;

    readonly List<uint>[] _contexts = [.. Enumerable.Range(0, Sorts).Select(_ => new List<uint>())];

    public void Add(int sort, uint value)
    {
        uint context = FeatureHash.Of(FirstTemplate + sort, value);
        if (!_contexts[sort].Contains(context))
            _contexts[sort].Add(context);
    }

    public uint[][] ToArrays() => [.. _contexts.Select(hashes => hashes.ToArray())];
}
