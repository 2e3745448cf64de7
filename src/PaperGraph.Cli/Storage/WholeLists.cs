using PaperGraph.Storage;

namespace PaperGraph.Cli.Storage;

/// <summary>All papers and all concepts of a graph, page by page.</summary>
static class WholeLists
{
    const int PageSize = 100;

    public static IAsyncEnumerable<IReadOnlyList<Paper>> AllPapersAsync(this IPaperGraphReader graph, CancellationToken cancellation) =>
        PagesAsync(page => graph.PapersAsync(new PaperFilter(), page, cancellation));

    /// <summary>By name.</summary>
    public static IAsyncEnumerable<IReadOnlyList<Concept>> AllConceptsAsync(this IPaperGraphReader graph, CancellationToken cancellation) =>
        PagesAsync(page => graph.ConceptsAsync(new ConceptFilter { OrderBy = ConceptOrder.Name }, page, cancellation));

    static async IAsyncEnumerable<IReadOnlyList<T>> PagesAsync<T>(Func<PageRequest, Task<Page<T>>> read)
    {
        Page<T> page;
        string? after = null;
        do
        {
            page = await read(new PageRequest(PageSize, after));
            yield return [.. page.Items];
            after = page.Rows.Count > 0 ? page.Rows[^1].Cursor : null;
        }
        while (page.HasNext);
    }
}
