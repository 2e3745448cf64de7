namespace PaperGraph.Resolution;

/// <summary>Reads from a concept's own name what it is a kind of: "offline reinforcement learning" of reinforcement learning.</summary>
static class KindOf
{
    const string Rule = "head of the name";
    const string InnerRule = "name without an adjective";
    const double InnerConfidence = 0.8;

    readonly record struct Kind(int Concept, string Rule, double Confidence);

    /// <summary>What names say comes first, then what is known, then what sentences say: what would close a circle is left out.</summary>
    public static IEnumerable<Relation> Of(FactTable facts, ConceptIndex index, EvidenceFinder evidence)
    {
        var parents = new Dictionary<int, List<int>>();
        IEnumerable<KindClaim> claims = Enumerable.Range(0, facts.Concepts.Count)
            .SelectMany(concept => KindsOf(concept, facts, index), (concept, kind) => new KindClaim(concept, kind.Concept, kind.Rule, kind.Confidence, []))
            .Concat(KnownKinds.Of(index))
            .Concat(HearstPatterns.Of(facts));
        foreach (KindClaim claim in claims)
        {
            List<int> known = parents.TryGetValue(claim.From, out List<int>? before) ? before : parents[claim.From] = [];
            if (known.Contains(claim.To) || Reaches(claim.To, claim.From, parents))
                continue;
            known.Add(claim.To);
            yield return RelationOf(claim, facts, evidence);
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

    static Relation RelationOf(KindClaim claim, FactTable facts, EvidenceFinder evidence)
    {
        (int from, int to) = (claim.From, claim.To);
        IEnumerable<Evidence> sentences = claim.Sentences.Count > 0
            ? claim.Sentences.Select(said => evidence.In(said.Paper, said.Sentence, [from, to], claim.Confidence, claim.Rule))
            : facts.ByConcept[from].SelectMany(fact => evidence.Naming(fact.Paper, from, claim.Rule));
        int support = claim.Sentences.Count > 0 ? claim.Sentences.DistinctBy(said => said.Paper).Count() : facts.ByConcept[from].Count;
        return new(facts.Concepts[from].Id, facts.Concepts[to].Id, EdgeType.IsA, support, claim.Confidence, null)
        {
            Evidence = EvidenceFinder.Sort(sentences),
        };
    }
}
