namespace PaperGraph.Resolution;

/// <summary>Concepts that papers name together more often than chance: each one's partners of highest lift.</summary>
static class CoOccurrence
{
    const string Rule = "named together";
    const int Partners = 20;
    const int MinPapers = 2;

    readonly record struct Pair(int One, int Other, int Papers, double Lift);

    public static IEnumerable<Relation> Of(FactTable facts, EvidenceFinder evidence) =>
        PairsOf(facts).Distinct().Select(pair => RelationOf(pair, facts, evidence));

    static IEnumerable<Pair> PairsOf(FactTable facts)
    {
        int[] together = new int[facts.Concepts.Count];
        for (int concept = 0; concept < facts.Concepts.Count; concept++)
        {
            foreach (Pair pair in BestOf(concept, facts, together))
                yield return pair;
        }
    }

    /// <param name="together">All zeros, and left so: one array serves every concept.</param>
    static List<Pair> BestOf(int concept, FactTable facts, int[] together)
    {
        var partners = new List<int>();
        foreach ((int paper, _) in facts.ByConcept[concept])
        {
            foreach ((int other, _) in facts.ByPaper[paper])
            {
                if (other != concept && together[other]++ == 0)
                    partners.Add(other);
            }
        }

        List<Pair> best =
        [
            .. partners
                .Where(other => together[other] >= MinPapers)
                .Select(other => (Other: other, Lift: Lift(concept, other, together[other], facts)))
                .OrderByDescending(partner => partner.Lift)
                .ThenBy(partner => partner.Other)
                .Take(Partners)
                .Select(partner => new Pair(
                    Math.Min(concept, partner.Other), Math.Max(concept, partner.Other), together[partner.Other], partner.Lift)),
        ];
        partners.ForEach(other => together[other] = 0);
        return best;
    }

    static double Lift(int one, int other, int both, FactTable facts) =>
        Scores.Round((double)both * facts.Papers.Count / ((double)facts.ByConcept[one].Count * facts.ByConcept[other].Count));

    static Relation RelationOf(Pair pair, FactTable facts, EvidenceFinder evidence)
    {
        IReadOnlyList<Evidence> sentences = EvidenceFinder.Sort(evidence.PapersNamingBoth(pair.One, pair.Other)
            .Select(paper => evidence.NamingBoth(paper, pair.One, pair.Other, Rule))
            .OfType<Evidence>());
        double confidence = sentences.Count == 0 ? 0 : sentences[0].Confidence;
        return new Relation(facts.Concepts[pair.One].Id, facts.Concepts[pair.Other].Id, EdgeType.CoOccurs, pair.Papers, confidence, pair.Lift)
        {
            Evidence = sentences,
        };
    }
}
