using System.Globalization;
using System.Text;

namespace PaperGraph.Cli.Export;

/// <summary>Values as Cypher literals, from which no text can break out.</summary>
static class CypherLiteral
{
    public static string Map(IEnumerable<(string Name, object Value)> entries) =>
        "{" + string.Join(", ", entries.Select(entry => $"{entry.Name}: {Of(entry.Value)}")) + "}";

    public static string Of(object value) => value switch
    {
        string text => Text(text),
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => Number(number),
        DateOnly day => $"date('{day:O}')",
        IEnumerable<string> texts => "[" + string.Join(", ", texts.Select(Text)) + "]",
        IEnumerable<int> numbers => "[" + string.Join(", ", numbers) + "]",
        _ => throw new ArgumentException($"No property holds a {value.GetType()}.", nameof(value)),
    };

    /// <summary>A whole number keeps its point, or else it would be an integer there.</summary>
    static string Number(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }

    static string Text(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('\'');
        for (int i = 0; i < text.Length; i++)
            literal.Append(Escaped(text[i], i + 1 < text.Length ? text[i + 1] : ' '));
        return literal.Append('\'').ToString();
    }

    static string Escaped(char c, char next) => c switch
    {
        // Neo4j reads \uXXXX before it reads anything else, even after an escaped backslash ("\\upsilon"): cut there.
        '\\' when next is 'u' or 'U' => @"\\' + '",
        '\\' => @"\\",
        '\'' => @"\'",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ when char.IsControl(c) => $@"\u{(int)c:X4}",
        _ => c.ToString(),
    };
}
