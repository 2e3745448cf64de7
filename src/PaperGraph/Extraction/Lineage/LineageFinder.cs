using PaperGraph.Extraction.Drafting;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction.Lineage;

/// <summary>Finds what a paper's own methods build on.</summary>
static class LineageFinder
{
    // On papers that the weights had not seen, F1 is best here; precision is 0.3, so that a reader of the graph asks for more support.
    const double Acceptance = 0.15;
    const double LeastOwn = 0.1;

    public static IEnumerable<ExtractedLineage> Find(IReadOnlyList<DescribedConcept> concepts, PaperText text)
    {
        var signsOf = new Dictionary<ConceptDraft, (string Sign, double Value)[]>();
        foreach (Descent pair in Pairs(concepts))
        {
            if (!signsOf.TryGetValue(pair.Base.Draft, out (string Sign, double Value)[]? signs))
                signsOf.Add(pair.Base.Draft, signs = [.. BaseSigns.Of(pair.Base, text)]);
            double confidence = Weights.OfBases.Share(signs.Concat(BaseSigns.Of(pair, text)));
            if (confidence >= Acceptance)
                yield return new ExtractedLineage(pair.Method.Name, pair.Base.Name, ProofOf(pair, text), confidence, pair.IsNested ? "inside the name" : "cue words");
        }
    }

    internal static IEnumerable<Descent> Pairs(IReadOnlyList<DescribedConcept> concepts)
    {
        List<DescribedConcept> own = [.. concepts.Where(concept => concept.ShareOwn >= LeastOwn && concept.Draft.Kind == ConceptKind.Method)
            .OrderByDescending(concept => concept.ShareOwn)];
        return own.SelectMany((method, rank) => concepts.Where(other => other != method && !own.Take(rank).Contains(other))
            .Select(other => new Descent(method, other, rank == 0, concepts.Count - 1)));
    }

    // A sentence that names both proves most; the title least, which says little of how.
    static TextSpan ProofOf(Descent pair, PaperText text) =>
        (pair.IsNested ? pair.Base.Draft.Seen.Order() : pair.Base.Draft.Spans).Select(text.SentenceOf)
            .OrderByDescending(sentence => pair.Method.Draft.Spans.Any(sentence.Span.Contains))
            .ThenBy(sentence => sentence.IsTitle)
            .First().Span;
}
