namespace PaperGraph.Extraction.Roles;

/// <summary>The hashes under which other papers are asked, by sort, each once.</summary>
/// <param name="firstTemplate">Of the first sort; see <see cref="FeatureHash"/>.</param>
sealed class ContextHashes(int sorts, int firstTemplate)
{
    readonly List<uint>[] _hashes = [.. Enumerable.Range(0, sorts).Select(_ => new List<uint>())];

    public void Add(int sort, uint value)
    {
        uint hash = FeatureHash.Of(firstTemplate + sort, value);
        if (!_hashes[sort].Contains(hash))
            _hashes[sort].Add(hash);
    }

    public uint[][] ToArrays() => [.. _hashes.Select(hashes => hashes.ToArray())];
}
