using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph;

/// <summary>Papers in, a graph out: extract, save, resolve, apply.</summary>
public sealed class GraphBuilder(IPaperGraphStore store, Extractor extractor, Resolver resolver)
{
    // Saving waits for the disk once a batch: one paper at a time took two seconds for 224 of them.
    const int BatchSize = 128;

    /// <summary>
    /// Adds and replaces, never removes. Batches that were saved before a failure or cancellation stay saved, and the
    /// next build derives the graph from them too.
    /// </summary>
    /// <param name="progress">Told the number of papers saved so far, after each batch.</param>
    public async Task<SaveCounts> BuildAsync(
        IAsyncEnumerable<Paper> papers, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var counts = new SaveCounts();
        await foreach (Paper[] batch in papers.Chunk(BatchSize).WithCancellation(cancellation))
        {
            counts += await store.SaveAsync(Extract(batch, cancellation), cancellation);
            progress?.Report(counts.Added + counts.Replaced + counts.Unchanged);
        }

        List<ExtractedPaper> extractions = await store.ExtractionsAsync(cancellation).ToListAsync(cancellation);
        await store.ApplyAsync(resolver.Resolve(extractions), cancellation);
        return counts;
    }

    ExtractedPaper[] Extract(Paper[] batch, CancellationToken cancellation) =>
        [.. batch.AsParallel().AsOrdered().WithCancellation(cancellation).Select(extractor.Extract)];
}
