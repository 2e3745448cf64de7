using System.Runtime.CompilerServices;
using System.Threading.Channels;
using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Storage.Claims;

namespace PaperGraph;

/// <summary>Papers in, a graph out: extract, save, resolve, apply.</summary>
public sealed class GraphBuilder(IPaperGraphStore store, Extractor extractor, Resolver resolver)
{
    // Saving waits for the disk once a batch: one paper at a time took two seconds for 224 of them.
    const int BatchSize = 256;

    /// <summary>Whether the store is emptied first, instead of being added to.</summary>
    public bool StartsAnew { get; init; }

    /// <summary>With <see cref="StartsAnew"/>: what curators decided goes too, which no paper can bring back.</summary>
    public bool ForgetsDecisions { get; init; }

    /// <summary>
    /// Adds and replaces, never removes. Batches that were saved before a failure or cancellation stay saved, and the
    /// next build derives the graph from them too.
    /// </summary>
    /// <param name="progress">Told the number of papers saved so far, after each batch.</param>
    /// <exception cref="StoreUnavailableException">Among others where another build into the store is running.</exception>
    public Task<BuildReport> BuildAsync(
        IAsyncEnumerable<Paper> papers, IProgress<int>? progress = null, CancellationToken cancellation = default) =>
        BuildAsync(ExtractAsync(papers, cancellation), progress, cancellation);

    /// <summary>As the other, from somebody's own extractions.</summary>
    /// <param name="progress">Told the number of papers saved so far, after each batch.</param>
    public async Task<BuildReport> BuildAsync(
        IAsyncEnumerable<ExtractedPaper> papers, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        await using BuildClaim claim = await store.ClaimAsync(cancellation);
        if (StartsAnew)
            await (ForgetsDecisions ? store.ClearAsync(cancellation) : store.ClearPapersAsync(cancellation));
        int read = 0;
        var saved = new SaveCounts();
        await foreach (ExtractedPaper[] batch in papers.Chunk(BatchSize).WithCancellation(cancellation))
        {
            claim.ThrowIfLost();
            saved += await store.SaveAsync(batch, cancellation);
            read += batch.Length;
            progress?.Report(read);
        }

        // Even where nothing was saved: an earlier build may have been interrupted before this step.
        List<ExtractedPaper> extractions = await store.ExtractionsAsync(cancellation).ToListAsync(cancellation);
        ConceptGraph graph = resolver.Resolve(extractions, await store.DecisionsAsync(cancellation));
        claim.ThrowIfLost();
        ApplyCounts applied = await store.ApplyAsync(graph, cancellation);
        return new BuildReport(read, saved, applied, graph.Papers.Count, graph.Concepts.Count);
    }

    /// <summary>Extracts several papers at once, a bounded number ahead, and gives them in the order they came in.</summary>
    async IAsyncEnumerable<ExtractedPaper> ExtractAsync(IAsyncEnumerable<Paper> papers, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var ahead = Channel.CreateBounded<Task<ExtractedPaper>>(2 * Environment.ProcessorCount);
        Task reading = ReadAsync(papers, ahead.Writer, ended.Token);
        try
        {
            await foreach (Task<ExtractedPaper> extraction in ahead.Reader.ReadAllAsync(cancellation))
                yield return await extraction;
        }
        finally
        {
            await ended.CancelAsync();
            await reading;
        }
    }

    /// <summary>Never throws: what goes wrong comes out at the other end of the channel.</summary>
    async Task ReadAsync(IAsyncEnumerable<Paper> papers, ChannelWriter<Task<ExtractedPaper>> ahead, CancellationToken cancellation)
    {
        Exception? failure = null;
        try
        {
            await foreach (Paper paper in papers.WithCancellation(cancellation))
                await ahead.WriteAsync(Task.Run(() => extractor.Extract(paper), cancellation), cancellation);
        }
#pragma warning disable CA1031 // Rethrown by the reader of the channel.
        catch (Exception e)
#pragma warning restore CA1031
        {
            failure = e;
        }
        ahead.Complete(failure);
    }
}
