using System.Globalization;
using System.Text;

namespace PaperGraph.Api.Guide;

/// <summary>Values as Cypher writes them, on one line and from which no text can break out.</summary>
static class CypherValue
{
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
            ? Of(number)
            : throw new FormatException($"'{name}' must be a number, and is '{given[0]}'.");
    }

    public static string Of(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }

    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int i = 0; i < text.Length; i++)
            literal.Append(Escaped(text[i], i + 1 < text.Length ? text[i + 1] : ' '));
        return literal.Append('"').ToString();
    }

    static string Escaped(char c, char next) => c switch
    {
        // Neo4j reads \uXXXX before it reads anything else, even after an escaped backslash ("\\upsilon"): cut there.
        '\\' when next is 'u' or 'U' => "\\\\\" + \"",
        '\\' => "\\\\",
        '"' => "\\\"",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        // Neo4j Browser ends a statement in its own address at one of these, however it is escaped there.
        '&' or '#' => $"\\u{(int)c:X4}",
        _ when char.IsControl(c) => $"\\u{(int)c:X4}",
        _ => c.ToString(),
    };
}
