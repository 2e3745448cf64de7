using System.Diagnostics.CodeAnalysis;
using PaperGraph.Curation;

namespace PaperGraph.Resolution;

/// <summary>Decides which names mean the same and derives the graph.</summary>
/// <remarks>A pure function of all extractions, whose order does not matter, and of what curators decided.</remarks>
public sealed class Resolver
{
    /// <param name="decisions">Those undone have no say.</param>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "A part of the flow that others are handed, as the extractor is.")]
    public ConceptGraph Resolve(IReadOnlyCollection<ExtractedPaper> papers, IReadOnlyList<Decision>? decisions = null)
    {
        var rulings = new Rulings(decisions ?? []);
        IReadOnlyList<IdentifiedPaper> identified = PaperIdentity.Of(papers);
        var names = new NameTable(identified, rulings);
        NameSets sets = NameMatcher.Match(names, rulings);
        IReadOnlyList<IReadOnlyList<Naming>> namings = new RuledNamings(names, sets, rulings).Of(identified, BareAcronyms.Read(names, sets));
        IReadOnlyList<ResolvedConcept> concepts = new ConceptNaming(names, sets, rulings).Of(names, namings);
        var index = new ConceptIndex(concepts);
        IReadOnlyList<IReadOnlyList<NamedIn>> named = Assign(namings, index);
        var facts = new FactTable(identified, concepts, named);
        IReadOnlyList<Alias> aliases = new AliasLedger(names, sets, concepts).Of(facts);
        index.AddShortNames(aliases);
        return new ConceptGraph
        {
            Papers = PaperNodes.Of(identified),
            Concepts = [.. concepts.Select((concept, i) => NodeOf(concept, facts.ByConcept[i].Count))],
            Aliases = aliases,
            Facts = [.. facts.ByPaper.SelectMany(paper => paper.Select(fact => fact.Fact))],
            Relations = RelationsOf(facts, index),
            Citations = Citations.Of(facts),
            Repositories = PaperNodes.RepositoriesOf(identified),
        };
    }

    static IReadOnlyList<IReadOnlyList<NamedIn>> Assign(IReadOnlyList<IReadOnlyList<Naming>> namingsByPaper, ConceptIndex index) =>
    [
        .. namingsByPaper.Select(namings => (IReadOnlyList<NamedIn>)
            [.. namings.Select(naming => new NamedIn(index[naming.Class], naming.Concept))]),
    ];

    static Concept NodeOf(ResolvedConcept concept, int support) =>
        new(concept.Id, concept.Name, concept.Kind, support) { OtherKinds = concept.OtherKinds };

    static IReadOnlyList<Relation> RelationsOf(FactTable facts, ConceptIndex index)
    {
        var evidence = new EvidenceFinder(facts);
        List<Relation> kinds = [.. KindOf.Of(facts, index, evidence)];
        return
        [
            .. BuildsOn.Of(facts, index, [.. kinds.Select(kind => (kind.FromId, kind.ToId))], evidence)
                .Concat(kinds)
                .Concat(Variants.Of(facts, evidence))
                .Concat(CoOccurrence.Of(facts, evidence))
                .OrderBy(relation => relation.FromId, StringComparer.Ordinal)
                .ThenBy(relation => relation.ToId, StringComparer.Ordinal)
                .ThenBy(relation => relation.Type),
        ];
    }
}
