namespace PaperGraph.Storage;

/// <summary>Proof that a paper names concepts: one for each sentence that does.</summary>
static class FactEvidence
{
    /// <summary>In reading order; a sentence counts with its surest mention, of equals the first.</summary>
    public static IReadOnlyList<Evidence> Of(
        Paper paper, string extractor, Role? role, IEnumerable<(FactMention Mention, string ConceptId)> mentions) =>
        [.. mentions
            .GroupBy(named => named.Mention.Sentence)
            .OrderBy(sentence => sentence.Key)
            .Select(sentence => OfSentence(paper, extractor, role, sentence.Key, [.. sentence.OrderBy(named => named.Mention.Span)]))];

    static Evidence OfSentence(
        Paper paper, string extractor, Role? role, TextSpan sentence, IReadOnlyList<(FactMention Mention, string ConceptId)> mentions)
    {
        FactMention surest = mentions.MaxBy(named => named.Mention.Confidence).Mention;
        IReadOnlyList<EvidenceSpan> spans =
            [.. mentions.Select(named => new EvidenceSpan(named.Mention.Span, named.Mention.Surface, named.ConceptId))];
        return new Evidence(paper, sentence, spans, role, surest.Confidence, surest.Rule, extractor);
    }
}
