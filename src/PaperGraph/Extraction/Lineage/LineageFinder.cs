using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Lineage;

/// <summary>Finds what the methods of a paper build on.</summary>
sealed class LineageFinder(LineageModel model)
{
    // On papers that the model had not seen, F1 is best here.
    const double Acceptance = 0.3;

    // One pair in a hundred lies below these.
    const double LeastOwn = 0.08;
    const double LeastBase = 0.04;

    /// <param name="shares">Of each draft, as the judge of roles has them.</param>
    public IEnumerable<Descent> Find(IReadOnlyList<ConceptDraft> drafts, RoleShares[] shares, PaperText text)
    {
        List<(int Method, int Base)> pairs = Pairs(shares);
        double[] confidences = model.Trees.Shares([.. PairFeatures.Of(pairs, drafts, shares, text).Select(evidence => PairFeatures.With(evidence, model.Contexts))]);
        for (int i = 0; i < pairs.Count; i++)
        {
            if (confidences[i] >= Acceptance)
                yield return new Descent(drafts[pairs[i].Method], drafts[pairs[i].Base], ProofOf(drafts[pairs[i].Method], drafts[pairs[i].Base]), confidences[i]);
        }
    }

    /// <summary>Those worth judging.</summary>
    internal static List<(int Method, int Base)> Pairs(RoleShares[] shares)
    {
        List<(int Method, int Base)> pairs = [];
        for (int method = 0; method < shares.Length; method++)
        {
            for (int @base = 0; @base < shares.Length; @base++)
            {
                if (method != @base && shares[method].Own >= LeastOwn && shares[@base].Base >= LeastBase)
                    pairs.Add((method, @base));
            }
        }
        return pairs;
    }

    // A sentence that names both proves most; the title least, which says little of how.
    static TextSpan ProofOf(ConceptDraft method, ConceptDraft @base) =>
        @base.Places.Select(place => place.Sentence)
            .OrderByDescending(sentence => method.Places.Any(place => place.Sentence == sentence))
            .ThenBy(sentence => sentence.IsTitle)
            .First().Span;
}
