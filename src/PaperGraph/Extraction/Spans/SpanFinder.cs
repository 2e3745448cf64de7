using System.Collections.Frozen;
using PaperGraph.Extraction.Acronyms;
using PaperGraph.Extraction.Lists;
using PaperGraph.Resolution;

namespace PaperGraph.Extraction.Spans;

/// <summary>Lists every stretch of a paper that may be a name: all cuts of what the tagger does not find surely outside, known names, definitions, rows.</summary>
static class SpanFinder
{
    public static float LeastInside = 0.06f;
    public static float LeastExact = 0.004f;
    public static int MostWords = 7;

    static readonly FrozenSet<string> Function = FrozenSet.ToFrozenSet(
        ["a", "an", "the", "of", "and", "or", "for", "in", "on", "to", "with", "by", "via", "from", "as", "at", "is", "are", "be", "that", "which", "this",
         "these", "their", "its", "our", "we", "it", "can", "not", "than", "into", "over", "under", "between", "using", "e.g", "i.e", "et", "al"], StringComparer.Ordinal);

    static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(
        ["based", "like", "style", "guided", "driven", "inspired", "type", "trained", "pretrained", "aware", "level", "optimal", "augmented", "enhanced", "assisted", "induced", "powered", "related", "family"],
        StringComparer.Ordinal);

    public static List<SpanGroup> Find(PaperText text, IReadOnlyList<ReadSentence> sentences)
    {
        var groups = new OrderedDictionary<string, SpanGroup>(StringComparer.Ordinal);
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (ReadSentence sentence in sentences)
        {
            var seen = new HashSet<TextSpan>();
            foreach (SpanPlace place in PlacesIn(text, sentence))
            {
                if (!seen.Add(place.Span) || place.Name.Length < 2)
                    continue;
                if (!keys.TryGetValue(place.Name, out string? key))
                    keys.Add(place.Name, key = ConceptKey.Of(place.Name));
                if (!groups.TryGetValue(key, out SpanGroup? group))
                    groups.Add(key, group = new SpanGroup(key));
                group.Places.Add(place);
            }
        }
        return [.. groups.Values];
    }

    static IEnumerable<SpanPlace> PlacesIn(PaperText text, ReadSentence read)
    {
        Sentence sentence = read.Sentence;
        foreach (SpanPlace place in ElliptIn(text, read))
            yield return place;
        foreach (AcronymDefinition definition in text.Acronyms)
        {
            foreach (TextSpan form in (TextSpan[])[definition.LongForm, definition.ShortForm])
            {
                if (sentence.Span.Contains(form))
                {
                    int first = sentence.IndexOf(form);
                    int last = first;
                    while (last + 1 < sentence.Tokens.Count && sentence.Tokens[last + 1].Span.Start < form.End)
                        last++;
                    yield return new SpanPlace(read, first, last, form, form.In(text.Paper));
                }
            }
        }
        foreach (Lexicon.ListedPlace listed in read.Listed)
        {
            if (listed.Name.Kind is not null)
                yield return Place(text, read, listed.First, listed.Last);
        }
        for (int first = 0; first < sentence.Tokens.Count; first++)
        {
            if (!MayBound(sentence.Tokens[first]) || read.Inside(first) < LeastInside)
                continue;
            for (int last = first; last < sentence.Tokens.Count && last - first < MostWords && read.Inside(last) >= LeastInside && MayJoin(sentence.Tokens[last]); last++)
            {
                if (MayBound(sentence.Tokens[last]) && (last == first || IsLikely(read, first, last)))
                    yield return Place(text, read, first, last);
                if (PieceOf(sentence.Tokens[last]) is { } piece && MayBound(sentence.Tokens[first]))
                {
                    TextSpan span = PaperText.Span(sentence, first, last) with { End = sentence.Tokens[last].Span.Start + piece };
                    yield return new SpanPlace(read, first, last, span, span.In(text.Paper));
                }
            }
            foreach (SpanPlace place in Slashed(text, read, first))
                yield return place;
        }
    }

    static IEnumerable<SpanPlace> ElliptIn(PaperText text, ReadSentence read)
    {
        IReadOnlyList<Token> tokens = read.Sentence.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            List<ListItem> items = NameList.At(read.Sentence, i);
            if (items.Count < 2)
                continue;
            foreach (ListItem item in items)
                yield return Place(text, read, item.First, item.Last, item.Name);
            i = items[^1].Last;
        }
    }

    static IEnumerable<SpanPlace> Slashed(PaperText text, ReadSentence read, int token)
    {
        string word = read.Sentence.Tokens[token].Text;
        if (!word.Contains('/'))
            yield break;
        int start = read.Sentence.Tokens[token].Span.Start;
        foreach (Range range in Split(word))
        {
            (int offset, int length) = range.GetOffsetAndLength(word.Length);
            TextSpan span = read.Sentence.Tokens[token].Span with { Start = start + offset, End = start + offset + length };
            if (length > 1)
                yield return new SpanPlace(read, token, token, span, span.In(text.Paper));
        }
    }

    static IEnumerable<Range> Split(string word)
    {
        int start = 0;
        for (int i = 0; i <= word.Length; i++)
        {
            if (i < word.Length && word[i] != '/')
                continue;
            yield return start..i;
            start = i + 1;
        }
    }

    static SpanPlace Place(PaperText text, ReadSentence read, int first, int last, string? name = null)
    {
        TextSpan span = PaperText.Span(read.Sentence, first, last);
        return new SpanPlace(read, first, last, span, name ?? span.In(text.Paper));
    }

    static bool IsLikely(ReadSentence read, int first, int last)
    {
        float share = 0;
        for (int kind = 0; kind < Tagging.Tag.Kinds; kind++)
            share += read.Lattice.ShareOfName(first, last, kind);
        return share >= LeastExact;
    }

    static bool MayBound(Token token) => token.IsWord && !Function.Contains(token.Folded);

    static bool MayJoin(Token token) => token.IsWord || token.Text is "-" or "'" or "’" or "&" or "–" or "$" or "+";

    /// <summary>How much of a word is left before an ending such as "-based"; null where it has none.</summary>
    static int? PieceOf(Token token)
    {
        if (token.Parts.Count < 2 || !Endings.Contains(token.Parts[^1]))
            return null;
        int piece = token.Text.Length - token.Parts[^1].Length - 1;
        return piece > 1 ? piece : null;
    }
}
