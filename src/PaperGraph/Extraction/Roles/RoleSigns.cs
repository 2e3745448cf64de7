using PaperGraph.Extraction.Drafting;

namespace PaperGraph.Extraction.Roles;

/// <summary>What speaks for a concept being the paper's own, beside the signs of its name.</summary>
static class RoleSigns
{
    public static IEnumerable<(string Sign, double Value)> Of(ConceptDraft draft, PaperText text)
    {
        foreach ((string Sign, double Value) sign in draft.Surest.Signs)
            yield return sign;
        if (draft.Names.Count > 1)
            yield return ("has two forms", 1);
        foreach (string sign in PlacesOf(draft, text).Distinct())
            yield return (sign, 1);
        yield return ("is a " + draft.Kind, 1);
    }

    static IEnumerable<string> PlacesOf(ConceptDraft draft, PaperText text)
    {
        bool background = false, presenting = false;
        foreach (TextSpan span in draft.Spans)
        {
            Sentence sentence = text.SentenceOf(span);
            int first = sentence.IndexOf(span);
            if (sentence.IsTitle)
                yield return first == 0 ? "begins the title" : "later in the title";
            else if (first <= 1 && sentence.Tokens.Count > first)
                yield return "begins a sentence";
            if (first > 0 && sentence.Tokens[first - 1].Folded is "our" or "proposed" or "novel" or "new" or "this" or "the" or "a" or "an")
                yield return "after " + sentence.Tokens[first - 1].Folded;
            if (Proposals.Presents(text, span))
                yield return "first brand presented";
            presenting |= sentence.VerbOfPresenting < first;
            background |= !presenting && Background.Holds(text, span);
        }
        if (presenting)
            yield return "behind a verb of presenting";
        if (background)
            yield return "in the background";
    }
}
