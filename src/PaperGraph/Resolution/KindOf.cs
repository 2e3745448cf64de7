namespace PaperGraph.Resolution;

/// <summary>Reads from a concept's own name what it is a kind of: "offline reinforcement learning" of reinforcement learning.</summary>
static class KindOf
{
    const string Rule = "head of the name";
    const string InnerRule = "name without an adjective";
    const double InnerConfidence = 0.8;

    readonly record struct Kind(int Concept, string Rule, double Confidence);

    public static IEnumerable<Relation> Of(FactTable facts, ConceptIndex index, EvidenceFinder evidence)
    {
        var parents = new Dictionary<int, List<int>>();
        for (int concept = 0; concept < facts.Concepts.Count; concept++)
        {
            foreach (Kind kind in KindsOf(concept, facts, index))
            {
                // First come, first served, in id order: what would close a circle is left out.
                if (Reaches(kind.Concept, concept, parents))
                    continue;
                (parents.TryGetValue(concept, out List<int>? known) ? known : parents[concept] = []).Add(kind.Concept);
                yield return RelationOf(concept, kind, facts, evidence);
            }
        }
    }

    static IEnumerable<Kind> KindsOf(int concept, FactTable facts, ConceptIndex index) =>
        facts.Concepts[concept].Names
            .Where(names => !names.IsAcronym)
            .SelectMany(names => NearestHeads(names.Name, concept, facts, index).Concat(WithoutAdjective(names.Name, concept, facts, index)))
            .DistinctBy(kind => kind.Concept)
            .OrderBy(kind => kind.Concept);

    static IEnumerable<Kind> WithoutAdjective(string name, int concept, FactTable facts, ConceptIndex index) =>
        NameHead.WithoutAdjective(name)
            .Select(index.FindHead)
            .OfType<int>()
            .Where(kind => kind != concept && SameSort(facts.Concepts[kind].Kind, facts.Concepts[concept].Kind))
            .Select(kind => new Kind(kind, InnerRule, InnerConfidence));

    /// <summary>
    /// The longest head of the name that is a concept itself. "Latent diffusion" is a kind of "diffusion" and of
    /// "diffusion model", where both are concepts.
    /// </summary>
    static Kind[] NearestHeads(string name, int concept, FactTable facts, ConceptIndex index)
    {
        ConceptKind sort = facts.Concepts[concept].Kind;
        foreach (string head in NameHead.Of(name))
        {
            Kind[] found =
            [
                .. new[] { index.FindHead(head), sort == ConceptKind.Method ? index.FindHead(head + " model") : null }
                    .OfType<int>()
                    .Where(kind => kind != concept && SameSort(facts.Concepts[kind].Kind, sort))
                    .Select(kind => new Kind(kind, Rule, NameHead.Confidence(facts.Concepts[kind].Name))),
            ];
            if (found.Length > 0)
                return found;
        }
        return [];
    }

    /// <summary>A method may be a kind of task and a task of method: papers differ on which is which. Data have variants, not kinds.</summary>
    static bool SameSort(ConceptKind one, ConceptKind other) =>
        one == other ? one is not (ConceptKind.Dataset or ConceptKind.Benchmark)
            : one is ConceptKind.Method or ConceptKind.Task && other is ConceptKind.Method or ConceptKind.Task;

    static bool Reaches(int from, int to, Dictionary<int, List<int>> parents) =>
        from == to || (parents.TryGetValue(from, out List<int>? next) && next.Any(parent => Reaches(parent, to, parents)));

    static Relation RelationOf(int concept, Kind kind, FactTable facts, EvidenceFinder evidence) =>
        new(facts.Concepts[concept].Id, facts.Concepts[kind.Concept].Id, EdgeType.IsA, facts.ByConcept[concept].Count, kind.Confidence, null)
        {
            Evidence = EvidenceFinder.Sort(facts.ByConcept[concept].SelectMany(fact => evidence.Naming(fact.Paper, concept, kind.Rule))),
        };
}
