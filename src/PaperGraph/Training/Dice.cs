namespace PaperGraph.Training;

/// <summary>Numbers that look random and are the same each time: SplitMix64 (Steele, Lea, Flood 2014).</summary>
sealed class Dice(ulong seed)
{
    ulong _state = seed;

    /// <param name="sides">The numbers are from 0 to one less.</param>
    public int Next(int sides) => (int)(Next() % (ulong)sides);

    public double NextShare() => (Next() >> 11) * (1.0 / (1UL << 53));

    public void Shuffle<T>(Span<T> items)
    {
        for (int i = items.Length - 1; i > 0; i--)
        {
            int j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }

    ulong Next()
    {
        ulong z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
