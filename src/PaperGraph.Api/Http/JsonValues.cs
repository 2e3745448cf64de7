using System.Text.Json;

namespace PaperGraph.Api.Http;

/// <summary>JSON as plain values, which every GraphQL engine takes.</summary>
static class JsonValues
{
    public static Dictionary<string, object?> Fields(JsonElement element) =>
        element.EnumerateObject()
            .GroupBy(field => field.Name, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Of(group.Last().Value), StringComparer.Ordinal);

    static object? Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Fields(element),
        JsonValueKind.Array => element.EnumerateArray().Select(Of).ToList(),
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Number when element.TryGetInt32(out int number) => number,
        JsonValueKind.Number when element.TryGetInt64(out long number) => number,
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}
