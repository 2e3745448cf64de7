namespace PaperGraph.Extraction.Tagging;

/// <summary>The labels of tokens: outside of names, or the first or a later token of a name of some kind.</summary>
static class Tag
{
    public const int Outside = 0;
    public const int Kinds = 5;
    public const int Count = 1 + 2 * Kinds;

    /// <summary>Floats from one token's labels to the next one's: whole vectors.</summary>
    public const int Stride = 16;

    public static int First(int kind) => 1 + 2 * kind;

    public static int Later(int kind) => 2 + 2 * kind;

    public static bool IsLater(int tag) => tag > 0 && tag % 2 == 0;

    /// <summary>Whether a tag may follow another: a name goes on only behind its own kind.</summary>
    public static bool MayFollow(int previous, int tag) => !IsLater(tag) || previous == tag || previous == tag - 1;
}
