using PaperGraph.Extraction.Lexicon;

namespace PaperGraph.Extraction.Drafting;

/// <summary>Makes a paper's concepts of the names that were accepted.</summary>
static class ConceptAssembly
{
    const string AgainRule = "named elsewhere";

    public static IReadOnlyList<ConceptDraft> Drafts(IEnumerable<ConceptDraft> grouped, PaperText text)
    {
        List<ConceptDraft> drafts = [.. grouped];
        foreach (ConceptDraft draft in drafts)
            AddFinds(draft, text.Paper);
        AddAllOccurrences(drafts, text);
        DropNested(drafts);
        return drafts;
    }

    static void AddFinds(ConceptDraft draft, Paper paper)
    {
        foreach (FoundMention find in draft.Names.SelectMany(name => name.Sighting.Finds).OrderByDescending(find => find.Confidence))
            draft.Add(new Mention(find.Span, find.Span.In(paper), find.Confidence, find.Rule));
    }

    // A name found once counts everywhere: the phrase that cues one mention stands without a cue in the next sentence.
    static void AddAllOccurrences(IReadOnlyList<ConceptDraft> drafts, PaperText text)
    {
        var trie = new NameTrie<(ConceptDraft Draft, string Surface)>();
        foreach (ConceptDraft draft in drafts)
        {
            foreach (string surface in draft.Names.SelectMany(name => name.Sighting.Finds).Select(find => find.Name).Distinct())
                trie.Add([.. Tokens.PartsOf(surface)], (draft, surface));
        }
        foreach (Sentence sentence in text.Sentences)
        {
            foreach ((int first, int last, (ConceptDraft draft, string surface)) in trie.In(sentence.Tokens))
            {
                TextSpan span = PaperText.Span(sentence, first, last);
                if (Spelling.IsSafe(surface, span.In(text.Paper)))
                    draft.Add(new Mention(span, span.In(text.Paper), draft.Surest.Confidence, AgainRule));
            }
        }
    }

    // The GRPO inside "Step-wise GRPO" is a mention of GRPO only where the paper never names GRPO by itself.
    static void DropNested(IReadOnlyList<ConceptDraft> drafts)
    {
        TextSpan[] all = [.. drafts.SelectMany(draft => draft.Spans)];
        foreach (ConceptDraft draft in drafts)
        {
            List<TextSpan> nested = [.. draft.Spans.Where(span => all.Any(outer => outer != span && outer.Contains(span)))];
            if (nested.Count == draft.Spans.Count())
                continue;
            foreach (TextSpan span in nested)
                draft.Remove(span);
        }
    }
}
