using PaperGraph.Storage;

namespace PaperGraph.Cli.Storage;

/// <summary>One thing by its id or name, which must be there.</summary>
static class Lookup
{
    public static async Task<Concept> ConceptAsync(this IPaperGraphReader graph, string idOrName, CancellationToken cancellation) =>
        (await graph.FindConceptsAsync([idOrName], cancellation: cancellation))[0] ?? throw NotInGraphException.Concept(idOrName);

    /// <summary>By id first, then a concept of that name, then a paper of that title.</summary>
    public static async Task<INode> NodeAsync(this IPaperGraphReader graph, string idOrName, CancellationToken cancellation) =>
        (await graph.FindAsync([idOrName], cancellation))[0]
        ?? (INode?)(await graph.FindConceptsAsync([idOrName], cancellation: cancellation))[0]
        ?? (await graph.FindPapersAsync([idOrName], cancellation))[0]
        ?? throw NotInGraphException.Node(idOrName);
}
