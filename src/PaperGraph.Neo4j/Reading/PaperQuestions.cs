using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

sealed class PaperQuestions(ICypherConnection connection)
{
    public async Task<Page<Paper>> PageAsync(PaperFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.Papers(filter), ShapeOf(filter.OrderBy), page);
        CypherRow answer = await connection.AskOneAsync(
            "papers",
            pages.Asking(new() { ["filter"] = PaperFilters.Parameter(filter), ["order"] = CypherName.Upper(filter.OrderBy) }),
            cancellation);
        PaperFilters.ThrowIfMissing(answer, filter);
        return pages.Of(answer, PaperOf);
    }

    public async Task<IReadOnlyList<Page<Paper>>> OfRepositoriesAsync(IReadOnlyList<string> ids, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.PapersOfRepository(), "ss", page);
        IReadOnlyList<CypherRow> answers = await connection.AskAsync(
            "papers-of-repositories", pages.Asking(new() { ["asked"] = Asked.ForAll(ids) }), cancellation);
        return [.. answers.Select(answer => pages.Of(answer, PaperOf))];
    }

    /// <summary>See <see cref="Cursor.Read"/>.</summary>
    public static string ShapeOf(PaperOrder order) => order == PaperOrder.Title ? "ss" : "ns";

    static Paper PaperOf(CypherRow row) => Nodes.Paper(row.Map("paper")!);
}
