namespace PaperGraph.Resolution;

/// <summary>Concepts whose names differ only in number, version or size: CIFAR-10 and CIFAR-100.</summary>
static class Variants
{
    const string Rule = "same name, other version";
    const double Confidence = 0.9;

    /// <summary>Up to here all pairs of a family are joined; in a larger one each member with the next and with the most used.</summary>
    const int SmallFamily = 6;

    public static IEnumerable<Relation> Of(FactTable facts, EvidenceFinder evidence) =>
        Enumerable.Range(0, facts.Concepts.Count)
            .Select(concept => (Concept: concept, Family: VersionedName.FamilyOf(facts.Concepts[concept].Name)))
            .Where(member => member.Family is not null)
            .GroupBy(member => (member.Family, IsData(facts.Concepts[member.Concept].Kind)), member => member.Concept)
            .SelectMany(family => PairsOf([.. family], facts))
            .Select(pair => RelationOf(pair.One, pair.Other, facts, evidence));

    static bool IsData(ConceptKind kind) => kind is ConceptKind.Dataset or ConceptKind.Benchmark;

    static IEnumerable<(int One, int Other)> PairsOf(List<int> family, FactTable facts)
    {
        List<int> inOrder =
        [
            .. family
                .OrderBy(concept => VersionedName.Order(facts.Concepts[concept].Name), StringComparer.Ordinal)
                .ThenBy(concept => concept),
        ];
        int mostUsed = inOrder.MaxBy(concept => facts.ByConcept[concept].Count);
        for (int i = 0; i < inOrder.Count; i++)
        {
            for (int j = i + 1; j < inOrder.Count; j++)
            {
                if (inOrder.Count <= SmallFamily || j == i + 1 || inOrder[i] == mostUsed || inOrder[j] == mostUsed)
                    yield return (Math.Min(inOrder[i], inOrder[j]), Math.Max(inOrder[i], inOrder[j]));
            }
        }
    }

    /// <summary>Proved by the papers that name both, if there are any; else by all that name one of them.</summary>
    static Relation RelationOf(int one, int other, FactTable facts, EvidenceFinder evidence)
    {
        int[] papers = [.. evidence.PapersNamingBoth(one, other)];
        IEnumerable<Evidence> sentences = papers.Length > 0
            ? papers.Select(paper => evidence.NamingBoth(paper, one, other, Rule)).OfType<Evidence>()
            : new[] { one, other }.SelectMany(end => facts.ByConcept[end].SelectMany(fact => evidence.Naming(fact.Paper, end, Rule)));
        int support = papers.Length > 0 ? papers.Length : facts.ByConcept[one].Count + facts.ByConcept[other].Count;
        return new Relation(facts.Concepts[one].Id, facts.Concepts[other].Id, EdgeType.VariantOf, support, Confidence, null)
        {
            Evidence = EvidenceFinder.Sort(sentences),
        };
    }
}
