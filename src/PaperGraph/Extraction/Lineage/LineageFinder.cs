using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Lineage;

/// <summary>Finds what the methods of a paper build on.</summary>
sealed class LineageFinder(LineageModel model)
{
    // On papers that the model had not seen, F1 is best here.
    const double Acceptance = 0.25;

    // Few pairs lie below these, and of every three pairs two need not be judged.
    const double LeastOwn = 0.08;
    const double LeastBase = 0.04;

    public IEnumerable<Descent> Find(IReadOnlyList<RoledDraft> concepts, PaperText text)
    {
        List<(int Method, int Base)> pairs = Pairs(concepts);
        double[] confidences = model.Trees.Shares([.. PairFeatures.Of(pairs, concepts, text).Select(evidence => PairFeatures.With(evidence, model.Contexts))]);
        for (int i = 0; i < pairs.Count; i++)
        {
            ConceptDraft method = concepts[pairs[i].Method].Draft, @base = concepts[pairs[i].Base].Draft;
            if (confidences[i] >= Acceptance)
                yield return new Descent(method, @base, ProofOf(method, @base), confidences[i]);
        }
    }

    /// <summary>Those worth judging.</summary>
    internal static List<(int Method, int Base)> Pairs(IReadOnlyList<RoledDraft> concepts)
    {
        List<(int Method, int Base)> pairs = [];
        for (int method = 0; method < concepts.Count; method++)
        {
            for (int @base = 0; @base < concepts.Count; @base++)
            {
                if (method != @base && concepts[method].Shares.Own >= LeastOwn && concepts[@base].Shares.Base >= LeastBase)
                    pairs.Add((method, @base));
            }
        }
        return pairs;
    }

    // A sentence that names both proves most; the title least, which says little of how.
    static TextSpan ProofOf(ConceptDraft method, ConceptDraft @base) =>
        @base.Places.Select(place => place.Sentence)
            .OrderByDescending(sentence => method.Places.Any(place => place.Sentence.Span == sentence.Span))
            .ThenBy(sentence => sentence.IsTitle)
            .First().Span;
}
