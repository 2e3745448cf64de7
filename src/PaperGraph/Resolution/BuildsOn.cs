namespace PaperGraph.Resolution;

/// <summary>Gathers what papers say of lineage: an edge for each two concepts, proved by every paper that says so.</summary>
static class BuildsOn
{
    /// <param name="kinds">What is a kind of what, by ids: a method that papers only use does not build on what it is.</param>
    public static IEnumerable<Relation> Of(FactTable facts, ConceptIndex index, HashSet<(string From, string To)> kinds, EvidenceFinder evidence) =>
        Enumerable.Range(0, facts.Papers.Count)
            .SelectMany(paper => ClaimsOf(facts, paper))
            .Concat(EmbeddedBases.Of(facts, index, kinds))
            .Concat(SettingBases.Of(facts))
            .GroupBy(claim => (claim.From, claim.To))
            .Select(claims => RelationOf(claims.Key.From, claims.Key.To, [.. claims], facts, evidence));

    static IEnumerable<LineageClaim> ClaimsOf(FactTable facts, int paper)
    {
        ILookup<string, int> concepts = facts.Named[paper].ToLookup(named => ConceptKey.Of(named.Extracted.Name), named => named.Concept);
        foreach (ExtractedLineage lineage in facts.Papers[paper].Extraction.Lineage)
        {
            int[] from = [.. concepts[ConceptKey.Of(lineage.Method)].Take(1)];
            int[] to = [.. concepts[ConceptKey.Of(lineage.Base)].Take(1)];
            if (from is [int method] && to is [int @base] && method != @base)
                yield return new LineageClaim(method, @base, paper, lineage.Sentence, lineage.Confidence, lineage.Rule);
        }
    }

    static Relation RelationOf(int from, int to, List<LineageClaim> claims, FactTable facts, EvidenceFinder evidence) =>
        new(facts.Concepts[from].Id, facts.Concepts[to].Id, EdgeType.BuildsOn,
            claims.DistinctBy(claim => claim.Paper).Count(), Scores.Round(ConfidenceOf(claims)), null)
        {
            Evidence = EvidenceFinder.Sort(claims
                .DistinctBy(claim => (claim.Paper, claim.Sentence))
                .Select(claim => evidence.In(claim.Paper, claim.Sentence, [from, to], claim.Confidence, claim.Rule))),
        };

    // A name is one sign however many papers write it, and the extractor has seen it too: the two do not add up.
    static double ConfidenceOf(List<LineageClaim> claims)
    {
        IEnumerable<double> papers = claims
            .Where(claim => claim.Rule != EmbeddedBases.Rule)
            .GroupBy(claim => claim.Paper, (_, sentences) => sentences.Max(claim => claim.Confidence));
        double name = claims.Where(claim => claim.Rule == EmbeddedBases.Rule).Select(claim => claim.Confidence).DefaultIfEmpty(0).Max();
        return Math.Max(AnyOf(papers), name);
    }

    /// <summary>How sure it is that at least one of the papers is right, as if they erred independently.</summary>
    static double AnyOf(IEnumerable<double> confidences) => 1 - confidences.Aggregate(1.0, (wrong, right) => wrong * (1 - right));
}
