using System.Text.Json;

namespace PaperGraph.Neo4j;

/// <summary>The body of an answer of the Query API.</summary>
sealed record QueryResponse
{
    public IReadOnlyList<CypherRow> Rows { get; init; } = [];

    public IReadOnlyList<string> Bookmarks { get; init; } = [];

    public string? TransactionId { get; init; }

    public string? ErrorCode { get; init; }

    public string? ErrorMessage { get; init; }

    /// <summary>The member of a cluster that holds the transaction.</summary>
    public string? Affinity { get; init; }

    /// <summary>Null where the body is none of Neo4j's.</summary>
    public static QueryResponse? TryRead(byte[] body)
    {
        if (body.Length == 0)
            return new QueryResponse();
        try
        {
            var reader = new Utf8JsonReader(body);
            reader.Read();
            return JsonValues.Read(ref reader) is Dictionary<string, object?> map ? Of(new CypherRow(map), map) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static QueryResponse? Of(CypherRow answer, Dictionary<string, object?> map)
    {
        CypherRow? error = map.ContainsKey("errors") ? answer.Maps("errors").FirstOrDefault() : null;
        CypherRow? data = map.ContainsKey("data") ? answer.Map("data") : null;
        CypherRow? transaction = map.ContainsKey("transaction") ? answer.Map("transaction") : null;
        return new QueryResponse
        {
            Rows = data is null ? [] : RowsOf(data),
            Bookmarks = map.ContainsKey("bookmarks") ? [.. answer.Texts("bookmarks")] : [],
            TransactionId = transaction?.Text("id"),
            ErrorCode = error?.Text("code"),
            ErrorMessage = error?.Text("message"),
        };
    }

    static List<CypherRow> RowsOf(CypherRow data)
    {
        List<string> fields = [.. data.Texts("fields")];
        return [.. data.List("values").Select(values => RowOf(fields, (IReadOnlyList<object?>)values!))];
    }

    static CypherRow RowOf(List<string> fields, IReadOnlyList<object?> values)
    {
        var row = new Dictionary<string, object?>(fields.Count, StringComparer.Ordinal);
        for (int i = 0; i < fields.Count; i++)
            row[fields[i]] = values[i];
        return new CypherRow(row);
    }
}
