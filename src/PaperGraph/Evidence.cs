namespace PaperGraph;

/// <summary>The characters that prove an edge.</summary>
/// <param name="Paper">With its node id.</param>
/// <param name="Sentence">The sentence in that paper; for a title the whole title.</param>
/// <param name="Spans">The names inside the sentence, in reading order.</param>
/// <param name="Role">For the edge from a paper to a concept; otherwise null.</param>
public sealed record Evidence(
    Paper Paper, TextSpan Sentence, IReadOnlyList<EvidenceSpan> Spans, Role? Role, double Confidence, string Rule, string Extractor);

/// <param name="ConceptId">Null where what is named is no concept: a link.</param>
public sealed record EvidenceSpan(TextSpan Span, string Surface, string? ConceptId);
