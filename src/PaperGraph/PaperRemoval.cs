using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Storage.Claims;

namespace PaperGraph;

/// <summary>Takes papers out of a graph, with their facts and with what only they supported.</summary>
public sealed class PaperRemoval(IPaperGraphStore store, Resolver resolver)
{
    /// <summary>
    /// Removes all of the papers or none. A paper that was read from several sources goes with all of them. What curators
    /// decided stays, and holds again should a paper come back.
    /// </summary>
    /// <param name="idsOrTitles">Node ids, ids of the source, old ids or titles.</param>
    /// <returns>The papers removed, by id, each once.</returns>
    /// <exception cref="NotInGraphException">One of them is no paper that is stored.</exception>
    /// <exception cref="StoreUnavailableException">Among others where a build into the store is running.</exception>
    public async Task<IReadOnlyList<Paper>> RemoveAsync(IReadOnlyCollection<string> idsOrTitles, CancellationToken cancellation = default)
    {
        await using BuildClaim claim = await store.ClaimAsync(cancellation);
        List<ExtractedPaper> extractions = await store.ExtractionsAsync(cancellation).ToListAsync(cancellation);
        List<IdentifiedPaper> removed = Find(PaperIdentity.Of(extractions), idsOrTitles);
        HashSet<string> ids = [.. removed.SelectMany(paper => paper.OtherIds.Prepend(paper.Paper.Id))];
        ConceptGraph graph = resolver.Resolve(
            [.. extractions.Where(extraction => !ids.Contains(NodeId.OfPaper(extraction.Paper)))], await store.DecisionsAsync(cancellation));
        claim.ThrowIfLost();
        await store.ChangeAsync(new GraphChange(graph, [], []) { RemovedPapers = [.. ids.Order(StringComparer.Ordinal)] }, cancellation);
        return [.. removed.Select(paper => paper.Paper)];
    }

    static List<IdentifiedPaper> Find(IReadOnlyList<IdentifiedPaper> papers, IReadOnlyCollection<string> idsOrTitles)
    {
        var byName = new Dictionary<string, IdentifiedPaper>(StringComparer.Ordinal);
        foreach (IdentifiedPaper paper in papers)
        {
            foreach (string name in paper.OtherIds.Prepend(paper.Paper.Id).Append(ConceptKey.Of(paper.Paper.Title)))
                byName.TryAdd(name, paper);
        }
        return
        [
            .. idsOrTitles
                .Select(name => byName.GetValueOrDefault(NodeId.OfPaper(name)) ?? byName.GetValueOrDefault(ConceptKey.Of(name)) ?? throw NotInGraphException.Paper(name))
                .DistinctBy(paper => paper.Paper.Id)
                .OrderBy(paper => paper.Paper.Id, StringComparer.Ordinal),
        ];
    }
}
