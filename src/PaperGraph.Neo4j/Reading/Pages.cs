using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Pages of an order that a statement keeps: a row has a <c>place</c>, a list that is compared part by part.</summary>
/// <param name="shape">See <see cref="Cursor.Read"/>; the id that decides among equals included.</param>
sealed class Pages(Cursor cursor, string shape, PageRequest page)
{
    /// <summary>Adds <c>after</c>, <c>limit</c>, one more than is shown, and <c>withEvidence</c>.</summary>
    /// <exception cref="InvalidCursorException"/>
    public Dictionary<string, object?> Asking(Dictionary<string, object?> parameters)
    {
        parameters["after"] = cursor.Read(page.After, shape)?.Parts;
        parameters["limit"] = page.First + 1L;
        parameters["withEvidence"] = page.WithEvidence;
        return parameters;
    }

    /// <param name="answer">With <c>rows</c>, and <c>total</c> of the whole answer.</param>
    public Page<T> Of<T>(CypherRow answer, Func<CypherRow, T> item)
    {
        List<CypherRow> rows = [.. answer.Maps("rows")];
        return new Page<T>(
            [.. rows.Take(page.First).Select(row => new Row<T>(cursor.Of(Place(row)), item(row)))],
            HasNext: rows.Count > page.First,
            HasPrevious: page.After is not null,
            Total: page.WithTotal ? answer.Number("total") : null);
    }

    static SortKey Place(CypherRow row) =>
        new([.. row.List("place").Select(part => part is long whole ? (double)whole : part!)]);
}
