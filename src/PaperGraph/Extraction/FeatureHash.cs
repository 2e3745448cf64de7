namespace PaperGraph.Extraction;

/// <summary>Gives a feature of a text its number: a model knows features by their hash, not by their words.</summary>
/// <remarks>FNV-1a over UTF-16 code units, 32 bits, finished as MurmurHash3 does; the same on every machine.</remarks>
static class FeatureHash
{
    const uint Basis = 2166136261;
    const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> text)
    {
        uint hash = Basis;
        foreach (char c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    /// <param name="template">What sort of feature it is: two sorts never share a number by design.</param>
    public static uint Of(int template, uint value) => Finish(((Basis ^ (uint)template) * Prime ^ value) * Prime);

    public static uint Of(int template, uint first, uint second) => Of(template, first * 0x9E3779B1 ^ Finish(second));

    static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
