using System.Collections.Frozen;
using PaperGraph.Extraction.Lists;
using PaperGraph.Resolution;

namespace PaperGraph.Extraction.Spans;

/// <summary>
/// Lists every stretch of a paper that may be a name: all cuts of what the tagger does not find surely outside, listed
/// names, both forms of definitions, and the items of rows. Of gold names 96 in a hundred are among them.
/// </summary>
static class SpanFinder
{
    const float LeastInside = 0.06f;
    const float LeastShare = 0.004f;
    const int MostWords = 7;

    static readonly FrozenSet<string> FunctionWords = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "of", "and", "or", "for", "in", "on", "to", "with", "by", "via", "from", "as", "at", "is", "are", "be", "that", "which", "this",
         "these", "their", "its", "our", "we", "it", "can", "not", "than", "into", "over", "under", "between", "using", "e.g", "i.e", "et", "al"],
        StringComparer.Ordinal);

    /// <summary>What is tied to a name by a hyphen and no part of it: "GRPO-based".</summary>
    static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(
        ["based", "like", "style", "guided", "driven", "inspired", "type", "trained", "pretrained", "aware", "level", "optimal", "augmented", "enhanced",
         "assisted", "induced", "powered", "related", "family"],
        StringComparer.Ordinal);

    /// <summary>In order of first mention.</summary>
    public static List<SpanGroup> Find(ReadPaper paper)
    {
        var groups = new OrderedDictionary<string, SpanGroup>(StringComparer.Ordinal);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<TextSpan>();
        foreach (SpanPlace place in paper.Sentences.SelectMany(sentence => PlacesIn(sentence, paper.Text)))
        {
            if (place.Name.Length < 2 || !seen.Add(place.Span))
                continue;
            if (!keys.TryGetValue(place.Name, out string? key))
                keys.Add(place.Name, key = ConceptKey.Of(place.Name));
            if (!groups.TryGetValue(key, out SpanGroup? group))
                groups.Add(key, group = new SpanGroup(key));
            group.Places.Add(place);
        }
        foreach (SpanGroup group in groups.Values)
            group.Places.Sort((a, b) => a.Span.CompareTo(b.Span));
        return [.. groups.Values.OrderBy(group => group.Places[0].Span)];
    }

    static IEnumerable<SpanPlace> PlacesIn(ReadSentence read, PaperText text) =>
        [.. ItemsIn(read, text), .. FormsIn(read, text), .. ListedIn(read, text), .. CutsIn(read, text)];

    static IEnumerable<SpanPlace> ItemsIn(ReadSentence read, PaperText text) =>
        NameList.In(read.Sentence).SelectMany(row => row).Select(item => Place(read, item.First, item.Last, text, item.Name));

    static IEnumerable<SpanPlace> FormsIn(ReadSentence read, PaperText text)
    {
        foreach (TextSpan form in text.Acronyms.SelectMany(definition => (TextSpan[])[definition.LongForm, definition.ShortForm]))
        {
            if (!read.Sentence.Span.Contains(form))
                continue;
            int first = read.Sentence.IndexOf(form);
            int last = first;
            while (last + 1 < read.Tokens.Count && read.Tokens[last + 1].Span.Start < form.End)
                last++;
            yield return new SpanPlace(read, first, last, form, form.In(text.Paper));
        }
    }

    static IEnumerable<SpanPlace> ListedIn(ReadSentence read, PaperText text) =>
        read.Listed.Where(listed => listed.Name.Kind is not null).Select(listed => Place(read, listed.First, listed.Last, text));

    static IEnumerable<SpanPlace> CutsIn(ReadSentence read, PaperText text)
    {
        for (int first = 0; first < read.Tokens.Count; first++)
        {
            if (!MayBound(read.Tokens[first]) || read.Inside(first) < LeastInside)
                continue;
            for (int last = first; last - first < MostWords && read.Inside(last) >= LeastInside && MayJoin(read.Tokens[last]); last++)
            {
                if (MayBound(read.Tokens[last]) && Place(read, first, last, text) is var place && (last == first || place.Share >= LeastShare))
                    yield return place;
                if (LengthWithoutEnding(read.Tokens[last]) is { } length)
                {
                    TextSpan span = PaperText.Span(read.Sentence, first, last) with { End = read.Tokens[last].Span.Start + length };
                    yield return new SpanPlace(read, first, last, span, span.In(text.Paper));
                }
            }
            foreach (TextSpan span in PartsOf(read.Tokens[first]))
                yield return new SpanPlace(read, first, first, span, span.In(text.Paper));
        }
    }

    static SpanPlace Place(ReadSentence read, int first, int last, PaperText text, string? name = null)
    {
        TextSpan span = PaperText.Span(read.Sentence, first, last);
        return new SpanPlace(read, first, last, span, name ?? span.In(text.Paper));
    }

    static bool MayBound(Token token) => token.IsWord && !FunctionWords.Contains(token.Folded);

    static bool MayJoin(Token token) => token.IsWord || token.Text is "-" or "'" or "’" or "&" or "–" or "$" or "+";

    /// <summary>The pieces of a word between its slashes; none for a word without.</summary>
    static IEnumerable<TextSpan> PartsOf(Token token)
    {
        if (!token.Text.Contains('/'))
            yield break;
        int start = token.Span.Start;
        foreach (string part in token.Text.Split('/'))
        {
            if (part.Length > 1)
                yield return token.Span with { Start = start, End = start + part.Length };
            start += part.Length + 1;
        }
    }

    static int? LengthWithoutEnding(Token token)
    {
        if (token.Parts.Count < 2 || !Endings.Contains(token.Parts[^1]))
            return null;
        int length = token.Text.Length - token.Parts[^1].Length - 1;
        return length > 1 ? length : null;
    }
}
