using PaperGraph.Extraction.Drafting;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction.Lineage;

/// <summary>Finds what a paper's own methods build on.</summary>
static class LineageFinder
{
    const double Acceptance = 0.2;

    public static IEnumerable<ExtractedLineage> Find(IReadOnlyList<ConceptDraft> drafts, PaperText text)
    {
        foreach (Descent pair in Pairs(drafts, text))
        {
            double confidence = Weights.OfBases.Share(BaseSigns.Of(pair, text).Select(sign => (sign, 1.0)));
            if (confidence >= Acceptance)
                yield return new ExtractedLineage(Naming.Of(pair.Method), Naming.Of(pair.Base), ProofOf(pair, text), confidence, pair.IsNested ? "inside the name" : "cue words");
        }
    }

    internal static IEnumerable<Descent> Pairs(IReadOnlyList<ConceptDraft> drafts, PaperText text)
    {
        List<ConceptDraft> own = [.. drafts.Where(draft => draft.Surest.Kind == ConceptKind.Method && RoleJudge.Of(draft, text) == Role.Introduces)
            .OrderByDescending(draft => RoleJudge.ShareOwn(draft, text)).ThenBy(draft => draft.Spans.First())];
        return own.SelectMany((method, rank) => drafts.Where(other => other != method && !own.Take(rank).Contains(other)).Select(other => new Descent(method, other, rank == 0)));
    }

    // A sentence that names both proves most; then one that cues the base; the first mention of the base otherwise.
    static TextSpan ProofOf(Descent pair, PaperText text) =>
        pair.Base.Spans.Select(text.SentenceOf)
            .OrderByDescending(sentence => pair.Method.Spans.Any(sentence.Span.Contains))
            .ThenBy(sentence => sentence.IsTitle)
            .First().Span;
}
