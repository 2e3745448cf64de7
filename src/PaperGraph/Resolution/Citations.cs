namespace PaperGraph.Resolution;

/// <summary>Which paper cites which: as its source says, or because it uses what the other introduces.</summary>
static class Citations
{
    /// <summary>What more papers claim to introduce says nothing of whom a user of it cites.</summary>
    const int MaxIntroducers = 3;

    /// <summary>Sorted by the two ids. What was read wins over what was inferred.</summary>
    public static IReadOnlyList<Citation> Of(FactTable facts) =>
    [
        .. Read(facts.Papers)
            .Concat(Inferred(facts))
            .DistinctBy(citation => (citation.FromId, citation.ToId))
            .OrderBy(citation => citation.FromId, StringComparer.Ordinal)
            .ThenBy(citation => citation.ToId, StringComparer.Ordinal),
    ];

    static IEnumerable<Citation> Read(IReadOnlyList<IdentifiedPaper> papers)
    {
        Dictionary<string, string> ids = papers
            .SelectMany(paper => paper.OtherIds.Append(paper.Paper.Id), (paper, id) => (Id: id, Node: paper.Paper.Id))
            .ToDictionary(id => id.Id, id => id.Node, StringComparer.Ordinal);
        foreach (IdentifiedPaper paper in papers)
        {
            foreach (string reference in paper.Paper.References)
            {
                if (ids.TryGetValue(NodeId.OfPaper(reference), out string? cited) && cited != paper.Paper.Id)
                    yield return new Citation(paper.Paper.Id, cited, CitationSource.Read, 1, []);
            }
        }
    }

    static IEnumerable<Citation> Inferred(FactTable facts) =>
        Enumerable.Range(0, facts.Concepts.Count)
            .SelectMany(concept => StepsBy(facts.ByConcept[concept], facts.Papers))
            .GroupBy(step => (step.FromId, step.ToId))
            .Select(steps => new Citation(
                steps.Key.FromId,
                steps.Key.ToId,
                CitationSource.Inferred,
                steps.Max(step => step.Confidence),
                [.. steps.SelectMany(step => step.Via)]));

    /// <summary>From each paper that uses the concept to each that introduces it and was not published later.</summary>
    static IEnumerable<Citation> StepsBy(IReadOnlyList<(int Paper, Fact Fact)> named, IReadOnlyList<IdentifiedPaper> papers)
    {
        (int Paper, Fact Fact)[] introducers = [.. named.Where(one => one.Fact.Role == Role.Introduces)];
        if (introducers.Length is 0 or > MaxIntroducers)
            yield break;
        foreach ((int user, Fact use) in named.Where(one => one.Fact.Role == Role.Uses))
        {
            foreach ((int introducer, Fact introduction) in introducers)
            {
                if (PaperMonth.Of(papers[introducer].Paper) > PaperMonth.Of(papers[user].Paper))
                    continue;
                double confidence = Scores.Round(use.Confidence * introduction.Confidence / introducers.Length);
                yield return new Citation(use.PaperId, introduction.PaperId, CitationSource.Inferred, confidence, [use.ConceptId]);
            }
        }
    }
}
