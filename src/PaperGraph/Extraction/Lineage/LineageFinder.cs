using PaperGraph.Extraction.Drafting;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction.Lineage;

/// <summary>Finds what a paper's own methods build on.</summary>
static class LineageFinder
{
    const double Acceptance = 0.2;

    public static IEnumerable<ExtractedLineage> Find(IReadOnlyList<DescribedConcept> concepts, PaperText text)
    {
        foreach (Descent pair in Pairs(concepts))
        {
            double confidence = Weights.OfBases.Share(BaseSigns.Of(pair, text).Distinct().Select(sign => (sign, 1.0)));
            if (confidence >= Acceptance)
                yield return new ExtractedLineage(pair.Method.Name, pair.Base.Name, ProofOf(pair, text), confidence, pair.IsNested ? "inside the name" : "cue words");
        }
    }

    internal static IEnumerable<Descent> Pairs(IReadOnlyList<DescribedConcept> concepts)
    {
        List<DescribedConcept> own = [.. concepts.Where(concept => concept.Role == Role.Introduces && concept.Draft.Kind == ConceptKind.Method)
            .OrderByDescending(concept => concept.ShareOwn)];
        return own.SelectMany((method, rank) => concepts.Where(other => other != method && !own.Take(rank).Contains(other))
            .Select(other => new Descent(method, other, rank == 0)));
    }

    // A sentence that names both proves most; the title least, which says little of how.
    static TextSpan ProofOf(Descent pair, PaperText text) =>
        pair.Base.Draft.Spans.Select(text.SentenceOf)
            .OrderByDescending(sentence => pair.Method.Draft.Spans.Any(sentence.Span.Contains))
            .ThenBy(sentence => sentence.IsTitle)
            .First().Span;
}
