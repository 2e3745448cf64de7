using PaperGraph.Evaluation;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Training;

/// <summary>A candidate with the annotated concepts that it names; none where it is no name.</summary>
sealed record LabelledSpan(SpanEvidence Evidence, IReadOnlyList<GoldConcept> Concepts)
{
    public bool IsName => Concepts.Count > 0;

    public bool IsCore => Concepts.Any(concept => concept.IsCore);

    /// <summary>Null where it is no name.</summary>
    public ConceptKind? Kind => Concepts.OrderByDescending(concept => concept.IsCore).FirstOrDefault()?.Kind;

    public bool Accepts(ConceptKind kind) => Concepts.Any(concept => concept.Kind == kind || concept.OtherKinds.Contains(kind));

    public static List<LabelledSpan> Of(GoldText paper, PaperSpans spans) => [.. spans.Groups.Select(group => Of(paper, group, spans))];

    static LabelledSpan Of(GoldText paper, SpanGroup group, PaperSpans spans)
    {
        HashSet<string> keys = [.. group.Places.Select(place => place.Name).Distinct(StringComparer.Ordinal).Select(NameKey.Of)];
        return new LabelledSpan(new SpanEvidence(group, spans), [.. paper.Concepts.Where(pair => pair.Keys.Overlaps(keys)).Select(pair => pair.Concept)]);
    }
}
