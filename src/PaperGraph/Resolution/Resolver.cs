namespace PaperGraph.Resolution;

/// <summary>Decides which names mean the same and derives the graph.</summary>
/// <remarks>A pure function of all extractions: their order does not matter.</remarks>
public sealed class Resolver
{
#pragma warning disable CA1822 // Decisions of curators will be its state.
    public ConceptGraph Resolve(IReadOnlyCollection<ExtractedPaper> papers)
#pragma warning restore CA1822
    {
        IReadOnlyList<IdentifiedPaper> identified = PaperIdentity.Of(papers);
        var names = new NameTable(identified);
        NameSets sets = NameMatcher.Match(names);
        IReadOnlyList<ResolvedConcept> concepts = ConceptNaming.Of(names, sets);
        IReadOnlyList<IReadOnlyList<NamedIn>> named = Assign(names, concepts);
        var facts = new FactTable(identified, concepts, named);
        return new ConceptGraph
        {
            Papers = PaperNodes.Of(identified),
            Concepts = [.. concepts.Select((concept, i) => NodeOf(concept, facts.ByConcept[i].Count))],
            Aliases = new AliasLedger(names, sets, concepts).Of(named),
            Facts = [.. facts.ByPaper.SelectMany(paper => paper.Select(fact => fact.Fact))],
            Repositories = PaperNodes.RepositoriesOf(identified),
        };
    }

    static IReadOnlyList<IReadOnlyList<NamedIn>> Assign(NameTable names, IReadOnlyList<ResolvedConcept> concepts)
    {
        int[] conceptOf = new int[names.Classes.Count];
        for (int concept = 0; concept < concepts.Count; concept++)
        {
            foreach (NameClass one in concepts[concept].Names)
                conceptOf[one.Index] = concept;
        }
        return
        [
            .. names.NamingsByPaper.Select(namings => (IReadOnlyList<NamedIn>)
                [.. namings.Select(naming => new NamedIn(conceptOf[naming.Class.Index], naming.Concept))]),
        ];
    }

    static Concept NodeOf(ResolvedConcept concept, int support) =>
        new(concept.Id, concept.Name, concept.Kind, support) { OtherKinds = concept.OtherKinds };
}
