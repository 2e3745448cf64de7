namespace PaperGraph.Resolution;

/// <summary>Gathers what papers say of lineage: an edge for each two concepts, proved by every paper that says so.</summary>
static class BuildsOn
{
    readonly record struct Step(int From, int To);

    readonly record struct Claim(Step Step, int Paper, ExtractedLineage Lineage);

    public static IEnumerable<Relation> Of(FactTable facts, EvidenceFinder evidence) =>
        Enumerable.Range(0, facts.Papers.Count)
            .SelectMany(paper => ClaimsOf(facts, paper))
            .GroupBy(claim => claim.Step)
            .Select(claims => RelationOf(claims.Key, [.. claims], facts, evidence));

    static IEnumerable<Claim> ClaimsOf(FactTable facts, int paper)
    {
        ILookup<string, int> concepts = facts.Named[paper].ToLookup(named => ConceptKey.Of(named.Extracted.Name), named => named.Concept);
        foreach (ExtractedLineage lineage in facts.Papers[paper].Extraction.Lineage)
        {
            int[] from = [.. concepts[ConceptKey.Of(lineage.Method)].Take(1)];
            int[] to = [.. concepts[ConceptKey.Of(lineage.Base)].Take(1)];
            if (from is [int method] && to is [int @base] && method != @base)
                yield return new Claim(new Step(method, @base), paper, lineage);
        }
    }

    static Relation RelationOf(Step step, List<Claim> claims, FactTable facts, EvidenceFinder evidence)
    {
        double[] papers = [.. claims.GroupBy(claim => claim.Paper).Select(paper => paper.Max(claim => claim.Lineage.Confidence))];
        return new Relation(
            facts.Concepts[step.From].Id, facts.Concepts[step.To].Id, EdgeType.BuildsOn, papers.Length, Scores.Round(AnyOf(papers)), null)
        {
            Evidence = EvidenceFinder.Sort(claims
                .DistinctBy(claim => (claim.Paper, claim.Lineage.Sentence))
                .Select(claim => evidence.In(
                    claim.Paper, claim.Lineage.Sentence, [step.From, step.To], claim.Lineage.Confidence, claim.Lineage.Rule))),
        };
    }

    /// <summary>How sure it is that at least one of the papers is right, as if they erred independently.</summary>
    static double AnyOf(IEnumerable<double> confidences) => 1 - confidences.Aggregate(1.0, (wrong, right) => wrong * (1 - right));
}
