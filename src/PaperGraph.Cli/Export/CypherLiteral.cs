using System.Globalization;

namespace PaperGraph.Cli.Export;

/// <summary>The values of properties as Cypher literals.</summary>
static class CypherLiteral
{
    public static string Map(IEnumerable<(string Name, object Value)> entries) =>
        "{" + string.Join(", ", entries.Select(entry => $"{entry.Name}: {Of(entry.Value)}")) + "}";

    public static string Of(object value) => value switch
    {
        string text => Text(text),
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => CypherText.Of(number),
        DateOnly day => $"date('{day:O}')",
        IEnumerable<string> texts => "[" + string.Join(", ", texts.Select(Text)) + "]",
        IEnumerable<int> numbers => "[" + string.Join(", ", numbers) + "]",
        _ => throw new ArgumentException($"No property holds a {value.GetType()}.", nameof(value)),
    };

    static string Text(string text) => CypherText.Quoted(text, '\'');
}
