using PaperGraph.Curation;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Storage;

/// <summary>Keeps each paper's extraction as it was made, and the graph derived from all of them.</summary>
/// <remarks>
/// What a call has saved stays saved, whatever happens afterwards; a call that fails or is cancelled has changed
/// nothing. Readers see the graph before or after <see cref="ApplyAsync"/>, never between.
/// </remarks>
public interface IPaperGraphStore : IPaperGraphReader, IAsyncDisposable
{
    /// <summary>Holds the store for one build until it is disposed of: two at once would each derive a graph that lacks the other's papers.</summary>
    /// <remarks>The other calls do not ask who holds it. A claim of a process that died, or that was silent for two minutes, is replaced.</remarks>
    /// <exception cref="StoreUnavailableException">Another build holds it; the message says which process, on which machine, since when.</exception>
    Task<BuildClaim> ClaimAsync(CancellationToken cancellation = default);

    /// <summary>Saves a batch, all or nothing. A paper saved again replaces its extraction; of two in a batch the last one wins, and counts once.</summary>
    Task<SaveCounts> SaveAsync(IReadOnlyList<ExtractedPaper> papers, CancellationToken cancellation = default);

    /// <summary>Every stored extraction, ordered by <see cref="NodeId.OfPaper(Paper)"/>, ordinally.</summary>
    IAsyncEnumerable<ExtractedPaper> ExtractionsAsync(CancellationToken cancellation = default);

    /// <summary>Makes <paramref name="graph"/> the graph that is read, in place of the one before. Writes only what differs between the two.</summary>
    Task<ApplyCounts> ApplyAsync(ConceptGraph graph, CancellationToken cancellation = default);

    /// <summary>Every decision of a curator in the order of making, those undone too.</summary>
    Task<IReadOnlyList<Decision>> DecisionsAsync(CancellationToken cancellation = default);

    /// <summary>Saves and applies, all or nothing.</summary>
    Task<SaveCounts> ChangeAsync(GraphChange change, CancellationToken cancellation = default);

    /// <summary>Removes all that PaperGraph made, and nothing else.</summary>
    Task ClearAsync(CancellationToken cancellation = default);

    /// <summary>As <see cref="ClearAsync"/>, but keeps the decisions: they are people's work, and no paper can bring them back.</summary>
    Task ClearPapersAsync(CancellationToken cancellation = default);
}

public readonly record struct SaveCounts(int Added, int Replaced, int Unchanged)
{
    public static SaveCounts operator +(SaveCounts one, SaveCounts other) =>
        new(one.Added + other.Added, one.Replaced + other.Replaced, one.Unchanged + other.Unchanged);
}
