namespace PaperGraph.Storage;

/// <summary>Proof by what stands in the text and is no concept.</summary>
static class TextEvidence
{
    public static Evidence OfLink(StoredPaper stored, TextSpan link, TextSpan sentence) =>
        new(stored.Paper, sentence, [new EvidenceSpan(link, link.In(stored.Paper), null)], null, 1, "link", stored.Extractor);

    public static CandidateAnswer OfCandidate(StoredPaper stored, Candidate candidate, TextSpan sentence) =>
        new(candidate.Surface, candidate.Kind, candidate.Confidence, candidate.Reason,
            new Evidence(
                stored.Paper, sentence, [new EvidenceSpan(candidate.Span, candidate.Surface, null)], null,
                candidate.Confidence, "candidate", stored.Extractor));
}
