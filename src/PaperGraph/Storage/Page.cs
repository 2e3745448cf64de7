namespace PaperGraph.Storage;

/// <summary>Which part of an answer: the first <paramref name="First"/> rows after the cursor <paramref name="After"/>.</summary>
/// <param name="WithTotal">Whether <see cref="Page{T}.Total"/> is wanted: it costs a count.</param>
/// <param name="WithEvidence">
/// Whether the proof of facts, neighbours and descendants is wanted, which is most of what there is to read: without it
/// their evidence is empty.
/// </param>
public sealed record PageRequest(int First, string? After = null, bool WithTotal = false, bool WithEvidence = true);

/// <param name="Total">The number of rows of the whole answer; null where it was not asked for.</param>
public sealed record Page<T>(IReadOnlyList<Row<T>> Rows, bool HasNext, bool HasPrevious, int? Total)
{
    public IEnumerable<T> Items => Rows.Select(row => row.Item);
}

/// <param name="Cursor">Opaque; names this row's place in the order, so that a page stays right when rows come or go before it.</param>
public readonly record struct Row<T>(string Cursor, T Item);
