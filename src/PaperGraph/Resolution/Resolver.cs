namespace PaperGraph.Resolution;

/// <summary>Decides which names mean the same and derives the graph.</summary>
/// <remarks>A pure function of all extractions: their order does not matter.</remarks>
public sealed class Resolver
{
    readonly ConceptGraph _graph = new();

    public ConceptGraph Resolve(IReadOnlyCollection<ExtractedPaper> papers) => _graph;
}
