namespace PaperGraph.Resolution;

/// <summary>A name that was made for one thing, by how papers write it: "MobileNetV2", "Inverse Cloze Task"; not "reward function".</summary>
static class OwnName
{
    const int ShortAcronym = 4;

    /// <summary>Each word is capitalized or has a digit; "of" and its like need not be.</summary>
    public static bool Is(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => NameHead.IsPreposition(word) || word.Any(c => char.IsUpper(c) || char.IsDigit(c)));

    /// <summary>Whether the papers call the concept by one name of its own.</summary>
    /// <param name="areNear">Whether a short acronym is enough: PTA walks by instructions, and in another field it traces knowledge.</param>
    public static bool IsIn(Fact one, Fact other, bool areNear)
    {
        HashSet<string> known = [.. NamesIn(other).Select(Spelling.Of)];
        return NamesIn(one).Any(name => (areNear || !IsShortAcronym(name)) && known.Contains(Spelling.Of(name)));
    }

    static IEnumerable<string> NamesIn(Fact fact) => fact.Mentions.Select(mention => mention.Surface).Distinct().Where(Is);

    static bool IsShortAcronym(string name) =>
        name.Count(char.IsLetter) <= ShortAcronym && Array.TrueForAll(name.ToCharArray(), c => char.IsUpper(c) || c is '-' or 's');
}
