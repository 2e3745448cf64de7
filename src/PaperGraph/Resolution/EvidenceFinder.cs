namespace PaperGraph.Resolution;

/// <summary>Finds the sentences that prove a relation.</summary>
sealed class EvidenceFinder(FactTable facts)
{
    /// <summary>Best confidence first, then paper id, then start.</summary>
    public static IReadOnlyList<Evidence> Sort(IEnumerable<Evidence> evidence) =>
    [
        .. evidence
            .OrderByDescending(one => one.Confidence)
            .ThenBy(one => one.Paper.Id, StringComparer.Ordinal)
            .ThenBy(one => one.Sentence),
    ];

    /// <summary>One sentence, with the names of <paramref name="concepts"/> that stand in it.</summary>
    public Evidence In(int paper, TextSpan sentence, IReadOnlyList<int> concepts, double confidence, string rule)
    {
        EvidenceSpan[] spans =
        [
            .. concepts
                .SelectMany(concept => facts.Find(paper, concept)?.Mentions ?? [], (concept, mention) => (Concept: concept, Mention: mention))
                .Where(named => sentence.Contains(named.Mention.Span))
                .Select(named => new EvidenceSpan(named.Mention.Span, named.Mention.Surface, facts.Concepts[named.Concept].Id))
                .OrderBy(span => span.Span)
                .ThenBy(span => span.ConceptId, StringComparer.Ordinal),
        ];
        IdentifiedPaper source = facts.Papers[paper];
        return new Evidence(source.Paper, sentence, spans, null, Scores.Round(confidence), rule, source.Extraction.Extractor);
    }

    /// <summary>Every sentence in which a paper names a concept, as sure as its surest mention there.</summary>
    public IEnumerable<Evidence> Naming(int paper, int concept, string rule) =>
        (facts.Find(paper, concept)?.Mentions ?? [])
            .GroupBy(mention => mention.Sentence)
            .Select(sentence => In(paper, sentence.Key, [concept], sentence.Max(mention => mention.Confidence), rule));

    /// <summary>The first sentence of a paper that names both, or else the first that names <paramref name="one"/>.</summary>
    public Evidence? NamingBoth(int paper, int one, int other, string rule)
    {
        (Fact? first, Fact? second) = (facts.Find(paper, one), facts.Find(paper, other));
        if (first is null or { Mentions.Count: 0 } || second is null)
            return null;
        HashSet<TextSpan> sentences = [.. second.Mentions.Select(mention => mention.Sentence)];
        FactMention mention = first.Mentions.FirstOrDefault(mention => sentences.Contains(mention.Sentence)) ?? first.Mentions[0];
        return In(paper, mention.Sentence, [one, other], Math.Min(first.Confidence, second.Confidence), rule);
    }

    /// <summary>The places of the papers that name both, in order.</summary>
    public IEnumerable<int> PapersNamingBoth(int one, int other)
    {
        IReadOnlyList<(int Paper, Fact Fact)> ones = facts.ByConcept[one];
        IReadOnlyList<(int Paper, Fact Fact)> others = facts.ByConcept[other];
        for ((int i, int j) = (0, 0); i < ones.Count && j < others.Count;)
        {
            int order = ones[i].Paper.CompareTo(others[j].Paper);
            if (order == 0)
                yield return ones[i].Paper;
            if (order <= 0)
                i++;
            if (order >= 0)
                j++;
        }
    }
}
