namespace PaperGraph.Resolution;

/// <summary>What a graph says of each concept, in names and in the ids of the papers' source.</summary>
sealed class ConceptRelations(ConceptGraph graph, SourceIds sources)
{
    readonly Dictionary<string, string> _names = graph.Concepts.ToDictionary(concept => concept.Id, concept => concept.Name);
    readonly ILookup<string, Relation> _out = graph.Relations.ToLookup(relation => relation.FromId);
    readonly ILookup<string, Relation> _in = graph.Relations.ToLookup(relation => relation.ToId);

    public IEnumerable<string> PapersOf(IEnumerable<Fact> facts) => facts.Select(fact => sources[fact.PaperId]);

    public IEnumerable<string> KindsOf(Concept concept) => Ends(concept, EdgeType.IsA).Select(kind => _names[kind.ToId]);

    public IEnumerable<string> VariantsOf(Concept concept) =>
        Ends(concept, EdgeType.VariantOf).Select(variant => _names[variant.ToId])
            .Concat(_in[concept.Id].Where(relation => relation.Type == EdgeType.VariantOf).Select(variant => _names[variant.FromId]));

    /// <summary>By name.</summary>
    public IEnumerable<(string Name, IEnumerable<string> Papers)> BasesOf(Concept concept) =>
        Ends(concept, EdgeType.BuildsOn)
            .OrderBy(@base => _names[@base.ToId], StringComparer.Ordinal)
            .Select(@base => (_names[@base.ToId], @base.Evidence.Select(evidence => sources[evidence.Paper.Id])));

    IEnumerable<Relation> Ends(Concept concept, EdgeType type) => _out[concept.Id].Where(relation => relation.Type == type);
}
