namespace PaperGraph.Storage.Sqlite;

/// <summary>An order of nodes that SQLite keeps, and pages in it.</summary>
/// <param name="node">The column with the key of a row's node; it decides among equals.</param>
/// <param name="order">Expressions, all ascending.</param>
/// <param name="shape">See <see cref="Cursor.Read"/>; one letter for each of <paramref name="order"/>.</param>
sealed class Keyset(string node, string shape, params string[] order)
{
    // Ids come from a column of node keys: the place of an id that is gone meanwhile is after the last one before it.
    const string KeyOfId = "(SELECT ifnull(max(key), 0) FROM node WHERE id <= @after_id)";

    readonly string _columns = string.Join(", ", [.. order, node]);

    /// <param name="from">Tables, joined.</param>
    /// <param name="load">Makes the items of the rows shown, by the keys of their nodes.</param>
    public Page<T> Page<T>(
        Session session, string from, Conditions where, Cursor cursor, PageRequest page,
        Func<IReadOnlyList<long>, IReadOnlyDictionary<long, (string Id, T Item)>> load)
    {
        List<(long Node, object[] Place)> rows = Rows(session, from, where, cursor.Read(page.After, shape + "s"), page.First + 1);
        List<(long Node, object[] Place)> shown = rows[..Math.Min(rows.Count, page.First)];
        IReadOnlyDictionary<long, (string Id, T Item)> items = load([.. shown.Select(row => row.Node)]);
        return new Page<T>(
            [.. shown.Select(row => new Row<T>(cursor.Of(new SortKey([.. row.Place, items[row.Node].Id])), items[row.Node].Item))],
            HasNext: rows.Count > shown.Count,
            HasPrevious: page.After is not null,
            Total: page.WithTotal ? Count(session, from, where) : null);
    }

    List<(long, object[])> Rows(Session session, string from, Conditions where, SortKey? after, int limit)
    {
        string text = where.Text;
        (string, object?)[] parameters = where.Parameters(("@limit", limit));
        if (after is { } place)
        {
            text += $" AND ({_columns}) > ({string.Join(", ", [.. order.Select((_, i) => $"@after{i}"), KeyOfId])})";
            parameters = [.. parameters, .. place.Parts.Select((part, i) => (i < order.Length ? $"@after{i}" : "@after_id", (object?)part))];
        }
        return session.Query(
            $"SELECT {_columns} FROM {from} WHERE {text} ORDER BY {_columns} LIMIT @limit",
            row => (row.GetInt64(order.Length), shape.Select((type, i) => type == 's' ? (object)row.GetString(i) : row.GetDouble(i)).ToArray()),
            parameters);
    }

    static int Count(Session session, string from, Conditions where) =>
        session.Single($"SELECT count(*) FROM {from} WHERE {where.Text}", row => row.GetInt32(0), where.Parameters());
}
