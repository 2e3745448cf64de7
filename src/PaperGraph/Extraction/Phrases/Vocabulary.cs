using System.Buffers;
using System.Globalization;
using PaperGraph.Extraction.Lexicon;

namespace PaperGraph.Extraction.Phrases;

/// <summary>How words behave in and beside names. A word that was rarely seen behaves as words on average do.</summary>
static class Vocabulary
{
    const int LongestOnStack = 64;

    static readonly Lazy<Dictionary<string, Word>> Words = new(() => Read("words.tsv", columns =>
        new Word(columns[0], new WordUse(Share(columns[1]), Share(columns[2]), Share(columns[3])), IsRare: false)));

    static readonly Lazy<Dictionary<string, HeadUse>> Heads = new(() => Read("heads.tsv", columns => new HeadUse(
        Share(columns[1]), Share(columns[2]), Enum.Parse<ConceptKind>(columns[3], ignoreCase: true))));

    static readonly WordUse UnknownWord = new(0.35, 0.6, 0.6);
    static readonly WordUse UnknownAdverb = new(0.02, 0.02, 0.02);
    static readonly HeadUse UnknownHead = new(0.16, 0.36, ConceptKind.Method);

    /// <param name="text">In upper or lower case.</param>
    public static Word WordOf(ReadOnlySpan<char> text)
    {
        char[]? rented = text.Length > LongestOnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> folded = rented ?? stackalloc char[LongestOnStack];
        folded = folded[..text.ToLowerInvariant(folded)];
        Word word = Words.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded, out Word? known) ? known
            : new Word(folded.ToString(), folded.EndsWith("ly") ? UnknownAdverb : UnknownWord, IsRare: true);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return word;
    }

    /// <summary>The last word of a phrase; of a compound without a figure only the part after the last hyphen counts.</summary>
    public static HeadUse HeadOf(Token token) =>
        Heads.Value.TryGetValue(token.HasDigit ? Plural.Singular(token.Folded) : token.Word.LastSingular, out HeadUse? use) ? use : UnknownHead;

    static Dictionary<string, T> Read<T>(string file, Func<string[], T> parse) =>
        NameLexicon.LinesOf(file).Select(line => line.Split('\t')).ToDictionary(columns => columns[0], parse, StringComparer.Ordinal);

    static double Share(string percent) => int.Parse(percent, CultureInfo.InvariantCulture) / 100.0;
}

/// <param name="Inside">The share of its occurrences that are part of a name.</param>
/// <param name="Before">Of its occurrences right before the rest of a name: the share that belongs to the name ("deep", not "novel").</param>
/// <param name="After">Of its occurrences right after the beginning of a name: the share that belongs to the name.</param>
sealed record WordUse(double Inside, double Before, double After);

/// <param name="Alone">How often a phrase of this one word is a name.</param>
/// <param name="Last">How often a longer phrase that ends on it is.</param>
sealed record HeadUse(double Alone, double Last, ConceptKind Kind);
