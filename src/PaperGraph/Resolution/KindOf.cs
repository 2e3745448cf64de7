namespace PaperGraph.Resolution;

/// <summary>Reads from a concept's own name what it is a kind of: "offline reinforcement learning" of reinforcement learning.</summary>
static class KindOf
{
    const string Rule = "head of the name";

    public static IEnumerable<Relation> Of(FactTable facts, ConceptIndex index, EvidenceFinder evidence)
    {
        var parents = new Dictionary<int, List<int>>();
        for (int concept = 0; concept < facts.Concepts.Count; concept++)
        {
            foreach (int kind in KindsOf(concept, facts, index))
            {
                // First come, first served, in id order: what would close a circle is left out.
                if (Reaches(kind, concept, parents))
                    continue;
                (parents.TryGetValue(concept, out List<int>? known) ? known : parents[concept] = []).Add(kind);
                yield return RelationOf(concept, kind, facts, evidence);
            }
        }
    }

    static IEnumerable<int> KindsOf(int concept, FactTable facts, ConceptIndex index) =>
        facts.Concepts[concept].Names
            .Where(names => !names.IsAcronym)
            .SelectMany(names => NearestHeads(names.Name, concept, facts, index))
            .Distinct()
            .Order();

    /// <summary>
    /// The longest head of the name that is a concept itself. "Latent diffusion" is a kind of "diffusion" and of
    /// "diffusion model", where both are concepts.
    /// </summary>
    static int[] NearestHeads(string name, int concept, FactTable facts, ConceptIndex index)
    {
        ConceptKind sort = facts.Concepts[concept].Kind;
        foreach (string head in NameHead.Of(name))
        {
            int[] found =
            [
                .. new[] { index.FindHead(head), sort == ConceptKind.Method ? index.FindHead(head + " model") : null }
                    .OfType<int>()
                    .Where(kind => kind != concept && SameSort(facts.Concepts[kind].Kind, sort)),
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

    static Relation RelationOf(int concept, int kind, FactTable facts, EvidenceFinder evidence) =>
        new(
            facts.Concepts[concept].Id,
            facts.Concepts[kind].Id,
            EdgeType.IsA,
            facts.ByConcept[concept].Count,
            NameHead.Confidence(facts.Concepts[kind].Name),
            null)
        {
            Evidence = EvidenceFinder.Sort(facts.ByConcept[concept].SelectMany(fact => evidence.Naming(fact.Paper, concept, Rule))),
        };
}
