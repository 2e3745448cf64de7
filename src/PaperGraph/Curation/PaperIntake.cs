using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Curation;

/// <summary>Takes a handful of papers into a graph, all or nothing; a build saves as it goes, and may be interrupted.</summary>
public sealed class PaperIntake(IPaperGraphStore store, Extractor extractor, Resolver resolver)
{
    /// <summary>Leaves the graph that a build of the same papers would leave.</summary>
    /// <exception cref="StoreUnavailableException">Among others where a build holds the store.</exception>
    public async Task<SaveCounts> TakeAsync(IReadOnlyList<Paper> papers, CancellationToken cancellation = default)
    {
        await using BuildClaim claim = await store.ClaimAsync(cancellation);
        ExtractedPaper[] taken = [.. papers.Select(extractor.Extract)];
        var all = new Dictionary<string, ExtractedPaper>(StringComparer.Ordinal);
        await foreach (ExtractedPaper extraction in store.ExtractionsAsync(cancellation))
            all[NodeId.OfPaper(extraction.Paper)] = extraction;
        foreach (ExtractedPaper extraction in taken)
            all[NodeId.OfPaper(extraction.Paper)] = extraction;
        ConceptGraph graph = resolver.Resolve(all.Values, await store.DecisionsAsync(cancellation));
        claim.ThrowIfLost();
        return await store.ChangeAsync(new GraphChange(graph, taken, []), cancellation);
    }
}
