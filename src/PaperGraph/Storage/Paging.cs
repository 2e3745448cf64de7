namespace PaperGraph.Storage;

/// <summary>Pages of answers whose rows are all at hand.</summary>
static class Paging
{
    /// <param name="rows">All of them, in any order.</param>
    /// <param name="shape">See <see cref="Cursor.Read"/>.</param>
    /// <param name="load">Makes the items of the rows shown.</param>
    public static Page<TItem> Of<TRow, TItem>(
        IEnumerable<TRow> rows, Func<TRow, SortKey> place, string shape, Cursor cursor, PageRequest page,
        Func<IReadOnlyList<TRow>, IReadOnlyList<TItem>> load)
    {
        SortKey? after = cursor.Read(page.After, shape);
        List<(SortKey Place, TRow Row)> sorted = [.. rows.Select(row => (place(row), row)).OrderBy(pair => pair.Item1)];
        int start = after is null ? 0 : sorted.TakeWhile(pair => pair.Place.CompareTo(after.Value) <= 0).Count();
        List<(SortKey Place, TRow Row)> shown = sorted.Slice(start, Math.Min(page.First, sorted.Count - start));
        IReadOnlyList<TItem> items = load([.. shown.Select(pair => pair.Row)]);
        return new Page<TItem>(
            [.. shown.Zip(items, (pair, item) => new Row<TItem>(cursor.Of(pair.Place), item))],
            HasNext: start + shown.Count < sorted.Count,
            HasPrevious: page.After is not null,
            Total: page.WithTotal ? sorted.Count : null);
    }

    public static Page<T> Empty<T>(PageRequest page) => new([], false, page.After is not null, page.WithTotal ? 0 : null);
}
