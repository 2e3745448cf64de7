using System.Collections.Concurrent;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction;

/// <summary>What is known of a spelling wherever it stands; texts that spell alike share one.</summary>
sealed class Word
{
    const int MostShared = 1 << 17;

    static readonly char[] Joints = ['-', '‐', '–', '/'];
    static readonly ConcurrentDictionary<string, Word> Shared = new(StringComparer.Ordinal);

    Word(string text)
    {
        Text = text;
        Folded = text.ToLowerInvariant();
        Parts = PartsOf(Folded);
        LastSingular = Plural.Singular(Parts[^1]);
        Hash = FeatureHash.Of(Folded);
        SingularHash = FeatureHash.Of(LastSingular);
        ShapeHash = FeatureHash.Of(WordFeatures.Shape(text, stackalloc char[16]));
        foreach (char c in text)
        {
            Capitals += char.IsUpper(c) ? 1 : 0;
            HasDigit |= char.IsDigit(c);
            IsWord |= char.IsLetterOrDigit(c);
        }
    }

    /// <summary>As it stands.</summary>
    public string Text { get; }

    /// <summary>In lower case.</summary>
    public string Folded { get; }

    /// <summary>The words between the hyphens of <see cref="Folded"/>: "text", "to", "image".</summary>
    public string[] Parts { get; }

    /// <summary>The last part without its plural ending; the same object where it has none.</summary>
    public string LastSingular { get; }

    public int Capitals { get; }

    public bool HasDigit { get; }

    public bool IsWord { get; }

    /// <summary>Of <see cref="Folded"/>; see <see cref="FeatureHash"/>.</summary>
    public uint Hash { get; }

    /// <summary>Of <see cref="LastSingular"/>.</summary>
    public uint SingularHash { get; }

    /// <summary>Of the runs of capitals, small letters and digits.</summary>
    public uint ShapeHash { get; }

    public static Word Of(ReadOnlySpan<char> text)
    {
        if (Shared.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out Word? known))
            return known;
        var word = new Word(text.ToString());
        return Shared.Count < MostShared ? Shared.GetOrAdd(word.Text, word) : word;
    }

    public static bool IsJoint(char c) => Joints.Contains(c);

    static string[] PartsOf(string folded)
    {
        if (folded.AsSpan().IndexOfAny(Joints) < 0)
            return [folded];
        string[] parts = folded.Split(Joints, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 0 ? [folded] : parts;
    }
}
