using PaperGraph.Cli.Output;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Export;

/// <param name="Values">Those of <see cref="Shape.Edge"/>, in its order; null where there is none.</param>
sealed record ExportedEdge(EdgeType Type, Shape FromShape, string From, Shape ToShape, string To, params object?[] Values)
{
    public static ExportedEdge Of(Paper paper, NamedConcept named) =>
        FromPaper(paper, Of(named.Role), Shape.Concept, named.Concept.Id, named.Confidence, Spans(named.Evidence));

    public static ExportedEdge Of(Paper paper, Repository repository, Evidence evidence) =>
        FromPaper(paper, EdgeType.HasRepository, Shape.Repository, repository.Id, evidence.Confidence, Spans([evidence]));

    public static ExportedEdge Of(Paper paper, CitedPaper cited) => new(
        EdgeType.Cites, Shape.Paper, paper.Id, Shape.Paper, cited.Paper.Id,
        [null, cited.Confidence, null, Words.Upper(cited.Source), cited.Via.Select(concept => concept.Id).ToList(), .. Proof(Spans(cited.Evidence))]);

    /// <param name="evidence">All of it; <see cref="GraphEdge.Evidence"/> is its beginning.</param>
    public static ExportedEdge Of(GraphEdge edge, IReadOnlyList<Evidence> evidence) => new(
        edge.Type, Shape.Concept, edge.From.Id, Shape.Concept, edge.To.Id,
        [edge.Support, edge.Confidence, edge.Lift, null, null, .. Proof(Spans(evidence))]);

    static ExportedEdge FromPaper(
        Paper paper, EdgeType type, Shape toShape, string to, double confidence, List<(Evidence Evidence, EvidenceSpan Span)> spans) => new(
        type, Shape.Paper, paper.Id, toShape, to,
        [null, confidence, null, null, null, null, .. Proof(spans).Skip(1)]);

    static EdgeType Of(Role role) => role switch
    {
        Role.Introduces => EdgeType.Introduces,
        Role.Uses => EdgeType.Uses,
        _ => EdgeType.Mentions,
    };

    static List<(Evidence Evidence, EvidenceSpan Span)> Spans(IReadOnlyList<Evidence> evidence) =>
        [.. evidence.SelectMany(one => one.Spans, (one, span) => (one, span))];

    /// <summary>The parallel lists of <see cref="Shape.Edge"/>.</summary>
    static object?[] Proof(List<(Evidence Evidence, EvidenceSpan Span)> spans) => spans.Count == 0
        ? [null, null, null, null, null, null]
        :
        [
            spans.ConvertAll(pair => pair.Evidence.Paper.Id),
            spans.ConvertAll(pair => pair.Span.Surface),
            spans.ConvertAll(pair => Words.Upper(pair.Span.Span.Field)),
            spans.ConvertAll(pair => pair.Span.Span.Start),
            spans.ConvertAll(pair => pair.Span.Span.End),
            spans.ConvertAll(pair => pair.Evidence.Sentence.In(pair.Evidence.Paper)),
        ];
}
