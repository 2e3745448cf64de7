using PaperGraph.Api.Fields;
using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

/// <summary>A Relay connection is a <see cref="Page{T}"/>, and its edge a <see cref="Row{T}"/>.</summary>
static class Connections
{
    /// <summary>Adds the types <c>nameConnection</c> and <c>nameEdge</c>.</summary>
    /// <param name="node">The node of a row.</param>
    /// <returns>The edge's type, for the fields it has besides.</returns>
    public static TypeFields<Row<T>> Connection<T>(this ResolverTable table, string name, Func<T, object> node)
    {
        table.Type<Page<T>>(name + "Connection")
            .Field("edges", page => page.Rows)
            .Field("nodes", page => page.Items.Select(node))
            .Field("pageInfo", PageInfo.Of)
            .Field("totalCount", page => page.Total);
        return table.Type<Row<T>>(name + "Edge")
            .Field("node", row => node(row.Item));
    }
}

sealed record PageInfo(bool HasNextPage, bool HasPreviousPage, string? StartCursor, string? EndCursor)
{
    public static PageInfo Of<T>(Page<T> page) => page.Rows.Count == 0
        ? new(page.HasNext, page.HasPrevious, null, null)
        : new(page.HasNext, page.HasPrevious, page.Rows[0].Cursor, page.Rows[^1].Cursor);
}
