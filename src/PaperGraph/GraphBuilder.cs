using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph;

/// <summary>Papers in, a graph out: extract, save, resolve, apply.</summary>
public sealed class GraphBuilder(IPaperGraphStore store, Extractor extractor, Resolver resolver)
{
    /// <summary>Adds and replaces, never removes. What was saved before a failure or cancellation stays saved.</summary>
    /// <param name="progress">Told the number of papers saved so far, after each batch.</param>
    public async Task<SaveCounts> BuildAsync(
        IAsyncEnumerable<Paper> papers, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var counts = new SaveCounts();
        await foreach (Paper paper in papers.WithCancellation(cancellation))
            counts += await store.SaveAsync([extractor.Extract(paper)], cancellation);
        progress?.Report(counts.Added + counts.Replaced + counts.Unchanged);
        List<ExtractedPaper> extractions = await store.ExtractionsAsync(cancellation).ToListAsync(cancellation);
        await store.ApplyAsync(resolver.Resolve(extractions), cancellation);
        return counts;
    }
}
