using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Phrases;

namespace PaperGraph.Extraction;

/// <summary>What is known of a spelling wherever it stands; common words share one.</summary>
/// <param name="Folded">In lower case.</param>
/// <param name="IsRare">Hardly ever seen in papers: likely coined for this one.</param>
sealed record Word(string Folded, WordUse Use, bool IsRare)
{
    static readonly char[] Joints = ['-', '‐', '–', '/'];

    /// <summary>The words between the hyphens: "text", "to", "image".</summary>
    public string[] Parts { get; } = PartsOf(Folded);

    /// <summary>The last part without its plural ending; the same object where it has none.</summary>
    public string LastSingular => field ??= Plural.Singular(Parts[^1]);

    public uint Hash { get; } = FeatureHash.Of(Folded);

    public static bool IsJoint(char c) => Joints.Contains(c);

    static string[] PartsOf(string folded)
    {
        if (folded.AsSpan().IndexOfAny(Joints) < 0)
            return [folded];
        string[] parts = folded.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? [folded] : parts;
    }
}
