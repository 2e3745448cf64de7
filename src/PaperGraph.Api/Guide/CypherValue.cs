using System.Globalization;

namespace PaperGraph.Api.Guide;

/// <summary>Values for a statement in the address of Neo4j Browser.</summary>
static class CypherValue
{
    /// <summary>The Browser ends a statement in its own address at one of these, however it is escaped there.</summary>
    const string EndsOfStatements = "&#";

    /// <param name="example">A value of the kind that is wanted: <c>"text"</c>, <c>["a", "list"]</c>, <c>25</c> or <c>0.5</c>.</param>
    /// <exception cref="FormatException">What was given is no such value.</exception>
    public static string Like(string example, string name, IReadOnlyList<string> given)
    {
        if (example[0] == '[')
            return "[" + string.Join(", ", given.Select(Of)) + "]";
        if (given.Count != 1)
            throw new FormatException($"'{name}' takes one value, and has {given.Count}.");
        if (example[0] == '"')
            return Of(given[0]);
        if (!example.Contains('.', StringComparison.Ordinal))
            return int.TryParse(given[0], NumberStyles.None, CultureInfo.InvariantCulture, out int whole)
                ? whole.ToString(CultureInfo.InvariantCulture)
                : throw new FormatException($"'{name}' must be a whole number, and is '{given[0]}'.");
        return double.TryParse(given[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? CypherText.Of(number)
            : throw new FormatException($"'{name}' must be a number, and is '{given[0]}'.");
    }

    static string Of(string text) => CypherText.Quoted(text, '"', EndsOfStatements);
}
