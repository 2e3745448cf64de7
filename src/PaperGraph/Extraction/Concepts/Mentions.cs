using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Concepts;

/// <summary>Where a paper names its concepts.</summary>
static class Mentions
{
    const string JudgedRule = "judged span";
    const string AgainRule = "named elsewhere";

    /// <summary>For each draft its mentions in reading order; never none.</summary>
    public static List<IReadOnlyList<Mention>> Of(IReadOnlyList<ConceptDraft> drafts, PaperText text)
    {
        List<SortedDictionary<TextSpan, Mention>> mentions = [.. drafts.Select(draft => OfPlaces(draft, text.Paper))];
        AddAllOccurrences(mentions, drafts, text);
        DropNested(mentions);
        return [.. mentions.Select(found => (IReadOnlyList<Mention>)[.. found.Values])];
    }

    static SortedDictionary<TextSpan, Mention> OfPlaces(ConceptDraft draft, Paper paper)
    {
        var mentions = new SortedDictionary<TextSpan, Mention>();
        foreach (JudgedName name in draft.Names)
        {
            foreach (TextSpan span in name.Spans)
                mentions.TryAdd(span, new Mention(span, span.In(paper), Scores.Round(name.Share), JudgedRule));
        }
        return mentions;
    }

    // A name found once counts everywhere: what the tagger sees in one sentence it may overlook in the next.
    static void AddAllOccurrences(List<SortedDictionary<TextSpan, Mention>> mentions, IReadOnlyList<ConceptDraft> drafts, PaperText text)
    {
        var names = new NameTrie<(int Draft, string Name)>();
        for (int i = 0; i < drafts.Count; i++)
        {
            foreach (string name in drafts[i].Places.Select(place => place.Name).Distinct(StringComparer.Ordinal))
                names.Add([.. Tokens.PartsOf(name)], (i, name));
        }
        foreach (Sentence sentence in text.Sentences)
        {
            foreach ((int first, int last, (int draft, string name)) in names.In(sentence.Tokens))
            {
                TextSpan span = PaperText.Span(sentence, first, last);
                if (Spelling.IsSafe(name, span.In(text.Paper)))
                    mentions[draft].TryAdd(span, new Mention(span, span.In(text.Paper), Scores.Round(drafts[draft].Share), AgainRule));
            }
        }
    }

    // The GRPO inside "Step-wise GRPO" is a mention of GRPO only where the paper never names GRPO by itself.
    static void DropNested(List<SortedDictionary<TextSpan, Mention>> mentions)
    {
        TextSpan[] all = [.. mentions.SelectMany(found => found.Keys)];
        foreach (SortedDictionary<TextSpan, Mention> found in mentions)
        {
            List<TextSpan> nested = [.. found.Keys.Where(span => Array.Exists(all, outer => outer != span && outer.Contains(span)))];
            if (nested.Count == found.Count)
                continue;
            foreach (TextSpan span in nested)
                found.Remove(span);
        }
    }
}
