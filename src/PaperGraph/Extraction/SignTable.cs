namespace PaperGraph.Extraction;

/// <summary>What annotated papers tell of signs, by <see cref="FeatureHash"/>.</summary>
/// <param name="capacity">How many signs are expected; a hint, no limit.</param>
abstract class SignTable<T>(int capacity)
    where T : struct
{
    readonly HashTable<T> _signs = new(capacity);

    public int Size => _signs.Count;

    /// <summary>Ordered by sign.</summary>
    public IEnumerable<KeyValuePair<uint, T>> All => _signs.All;

    /// <summary>The default value, nothing seen, for a sign that is unknown.</summary>
    public T this[uint sign]
    {
        get => _signs.TryGet(sign, out T value) ? value : default;
        set => _signs[sign] = value;
    }
}
