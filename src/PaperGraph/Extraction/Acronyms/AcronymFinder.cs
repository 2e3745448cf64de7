using System.Text.RegularExpressions;

namespace PaperGraph.Extraction.Acronyms;

/// <summary>Finds definitions such as "Vision Transformer (ViT)" and "ViT (Vision Transformer)".</summary>
/// <remarks>
/// Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", PSB 2003.
/// Differs in four points: a short form has a capital; a number in it must match a whole number, so "GPT-2" is not
/// defined by "2021"; first letters of words count before letters inside them; and a long form inside the brackets
/// must fill them, because people put whole remarks there.
/// </remarks>
public static partial class AcronymFinder
{
    /// <summary>In reading order of what stands first, the long or the short form.</summary>
    public static IReadOnlyList<AcronymDefinition> Find(Paper paper)
    {
        var definitions = new List<AcronymDefinition>();
        foreach (TextField field in Enum.GetValues<TextField>())
        {
            foreach (Match brackets in Brackets().Matches(paper[field]))
            {
                if (DefinitionAt(paper[field], brackets, field) is { } definition)
                    definitions.Add(definition);
            }
        }
        return definitions;
    }

    static AcronymDefinition? DefinitionAt(string text, Match brackets, TextField field)
    {
        Group inside = brackets.Groups["inside"];
        if (ShortForms.IsOne(inside.ValueSpan))
            return LongBefore(text, brackets.Index, new TextSpan(field, inside.Index, inside.Index + inside.Length));
        Group before = WordBefore().Match(text, 0, brackets.Index).Groups["word"];
        return before.Success && ShortForms.IsOne(before.ValueSpan)
            ? LongInside(text, inside, new TextSpan(field, before.Index, before.Index + before.Length))
            : null;
    }

    static AcronymDefinition? LongBefore(string text, int bracket, TextSpan @short)
    {
        ReadOnlySpan<char> shortForm = text.AsSpan(@short.Start, @short.Length);
        int end = text.AsSpan(0, bracket).TrimEnd().TrimEnd(Quotes).Length;
        int from = WindowStart(text, end, ShortForms.MostWords(shortForm));
        int start = ShortForms.LongFormStart(text.AsSpan(from, end - from), shortForm);
        if (start < 0)
            return null;
        start = end - text.AsSpan(from + start, end - from - start).TrimStart(Quotes).Length;
        return new AcronymDefinition(new TextSpan(@short.Field, start, end), @short);
    }

    static AcronymDefinition? LongInside(string text, Group inside, TextSpan @short)
    {
        ReadOnlySpan<char> longForm = inside.ValueSpan.TrimEnd(Quotes);
        ReadOnlySpan<char> shortForm = text.AsSpan(@short.Start, @short.Length);
        bool fits = Words().Count(longForm) <= ShortForms.MostWords(shortForm)
            && ShortForms.LongFormStart(longForm, shortForm) == 0
            && ShortForms.ReachesLastWord(longForm, shortForm);
        return fits
            ? new AcronymDefinition(new TextSpan(@short.Field, inside.Index, inside.Index + longForm.Length), @short)
            : null;
    }

    /// <summary>At most so many words back, and not beyond the sentence or another bracket.</summary>
    static int WindowStart(string text, int end, int words)
    {
        int start = end;
        foreach (Match word in WordsBackwards().Matches(text[..end]).Take(words))
        {
            if (start < end && EndsClause().IsMatch(word.ValueSpan))
                break;
            start = word.Index;
        }
        return start;
    }

    const string Quotes = "\"'`“”‘’*$";

    /// <summary>Up to a comma or semicolon: "(MDP; Bellman, 1957)". What introduces a name is not the name: "(i.e., MDP)".</summary>
    [GeneratedRegex(
        @"[(\[](?:(?:i\.e\.|namely|or|aka|a\.k\.a\.|called|termed|dubbed|named|abbreviated as|in short|the|a|an),?\s)*" +
        @"[""'`“‘*]*(?<inside>[^()\[\];,]{2,200}?)[""'`”’*]*(?:[;,][^()\[\]]*)?[)\]]",
        RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<word>[^\s()\[\]]+)\s?$", RegexOptions.RightToLeft)]
    private static partial Regex WordBefore();

    [GeneratedRegex(@"\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\S+", RegexOptions.RightToLeft)]
    private static partial Regex WordsBackwards();

    [GeneratedRegex(@"[.!?;:()\[\]]$|\)|\]")]
    private static partial Regex EndsClause();
}
