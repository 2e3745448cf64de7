using System.Collections;
using PaperGraph.Api.Schema;

namespace PaperGraph.Api.Limits;

/// <summary>How many rows a field can bring, by its actual arguments.</summary>
static class Price
{
    /// <summary>For lists without an argument for their length: aliases, spans, links, the steps of a path.</summary>
    const int UsualLength = 2;

    const int LongestPage = 100;
    const int Relations = 4;

    /// <param name="arguments">As given, with the schema's defaults for those left out.</param>
    public static double Rows(string type, FieldShape field, IReadOnlyDictionary<string, object?> arguments)
    {
        if (IsCountedAbove(type, field.Name))
            return 1;
        if (field.Type == "Neighbourhood")
            return Neighbourhood(arguments);
        if (arguments.TryGetValue("first", out object? first))
            return Number(first, LongestPage);
        if (arguments.TryGetValue("ids", out object? ids))
            return ids is ICollection list ? list.Count : 1;
        if (arguments.TryGetValue("maxLength", out object? length))
            return Number(length, LongestPage) + 1;
        return field.IsList ? UsualLength : 1;
    }

    /// <summary>Whether a field only hands on rows that the field above it was charged for.</summary>
    public static bool IsCountedAbove(string type, string field) =>
        field is "edges" or "nodes" or "node" or "pageInfo"
        && (type is "Neighbourhood" or "Path"
            || type.EndsWith("Connection", StringComparison.Ordinal)
            || type.EndsWith("Edge", StringComparison.Ordinal));

    static double Neighbourhood(IReadOnlyDictionary<string, object?> arguments)
    {
        int relations = arguments.GetValueOrDefault("relations") is ICollection { Count: > 0 and < Relations } asked ? asked.Count : Relations;
        double neighbours = Number(arguments.GetValueOrDefault("limit"), LongestPage) * relations;
        return Number(arguments.GetValueOrDefault("depth"), 2) > 1 ? neighbours + neighbours * neighbours : neighbours;
    }

    // Beyond the bounds the field itself refuses; here it must only not be cheaper for it.
    static double Number(object? value, int most) => value switch
    {
        int number => Math.Clamp(number, 1, most),
        long or double => most,
        _ => 1,
    };
}
