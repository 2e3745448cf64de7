using FuzzySharp;

namespace PaperGraph.Resolution;

/// <summary>Names in which one word is written otherwise by a slip or in another form: "reinforcment learning", "variation inference", "regions of interest".</summary>
/// <remarks>
/// Names that differ in one word share a block: the other words and the first letters of that one. What one paper names
/// beside each other it means to be two.
/// </remarks>
static class NearNames
{
    const string Rule = "near name";
    const int MinScore = 90;
    const int MinWord = 8;
    const int MinNoun = 4;
    const int Prefix = 3;

    /// <summary>In a larger block each name meets the next ones only.</summary>
    const int Window = 8;

    /// <summary>Best first, so that a name with two near ones goes with the nearer.</summary>
    public static IEnumerable<Merge> Merges(NameTable names)
    {
        ILookup<NameClass, int> papers = names.NamingsByPaper
            .SelectMany((namings, paper) => namings.Select(naming => (naming.Class, Paper: paper)))
            .ToLookup(naming => naming.Class, naming => naming.Paper);
        return Blocks(names)
            .SelectMany(Pairs)
            .Distinct()
            .Where(pair => !papers[pair.One].Intersect(papers[pair.Other]).Any())
            .Select(pair => new Merge(pair.One, pair.Other, Rule, Fuzz.Ratio(pair.One.Key, pair.Other.Key) / 100.0))
            .Where(merge => merge.Score >= MinScore / 100.0)
            .OrderByDescending(merge => merge.Score)
            .ThenBy(merge => merge.One.Spelling, StringComparer.Ordinal)
            .ThenBy(merge => merge.Other.Spelling, StringComparer.Ordinal);
    }

    static IEnumerable<List<(NameClass Names, string Word)>> Blocks(NameTable names) =>
        names.Classes
            .Where(one => !one.IsAcronym)
            .SelectMany(BlocksOf)
            .GroupBy(place => place.Block, place => (place.Names, place.Word), StringComparer.Ordinal)
            .Select(block => block.OrderBy(one => one.Word, StringComparer.Ordinal).ThenBy(one => one.Names.Spelling, StringComparer.Ordinal).ToList())
            .Where(block => block.Count > 1);

    static IEnumerable<(string Block, NameClass Names, string Word)> BlocksOf(NameClass names)
    {
        string[] words = names.Key.Split(' ');
        for (int i = 0; i < words.Length && words.Length > 1; i++)
        {
            string word = words[i];
            if (word.Length < MinNoun || !char.IsLetter(word[0]))
                continue;
            words[i] = word[..Prefix] + "*";
            yield return (string.Join(' ', words), names, word);
            words[i] = word;
        }
    }

    static IEnumerable<(NameClass One, NameClass Other)> Pairs(List<(NameClass Names, string Word)> block)
    {
        for (int i = 0; i < block.Count; i++)
        {
            for (int j = i + 1; j < Math.Min(block.Count, i + 1 + Window); j++)
            {
                if (IsSlip(block[i].Word, block[j].Word) || IsPlural(block[i].Word, block[j].Word) || IsAdjective(block[i].Word, block[j].Word) || IsAdjective(block[j].Word, block[i].Word))
                    yield return (block[i].Names, block[j].Names);
            }
        }
    }

    /// <summary>One letter too many or too few inside. Another letter in its place is another word too often: "projection", "protection".</summary>
    static bool IsSlip(string one, string other) =>
        Math.Abs(one.Length - other.Length) == 1
        && Math.Max(one.Length, other.Length) >= MinWord
        && one.AsSpan()[^Prefix..].SequenceEqual(other.AsSpan()[^Prefix..])
        && Levenshtein.EditDistance(one, other) == 1;

    /// <summary>Inside a name; a last word in the plural is the same key already.</summary>
    static bool IsPlural(string one, string other) => one.Length >= MinNoun && ConceptKey.Of(one) == ConceptKey.Of(other);

    /// <summary>A "variational" for a "variation"; a functional is not a function.</summary>
    static bool IsAdjective(string noun, string adjective) => noun.Length > MinWord && adjective == noun + "al";
}
