using System.Globalization;
using System.Text;

namespace PaperGraph;

/// <summary>Values as Cypher writes them, on one line and from which no text can break out.</summary>
public static class CypherText
{
    /// <summary>A whole number keeps its point, or else it would be an integer there.</summary>
    public static string Of(double number)
    {
        string text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().IndexOfAny(".E") < 0 ? text + ".0" : text;
    }

    /// <param name="quote">Before and behind: <c>'</c> or <c>"</c>.</param>
    /// <param name="unsafeMarks">What must not stand in it as it is, besides what Cypher itself does not take.</param>
    public static string Quoted(string text, char quote, string unsafeMarks = "")
    {
        var literal = new StringBuilder(text.Length + 2).Append(quote);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            _ = c switch
            {
                // Neo4j reads \uXXXX before it reads anything else, even after an escaped backslash ("\\upsilon"): cut there.
                '\\' when i + 1 < text.Length && text[i + 1] is 'u' or 'U' => literal.Append(@"\\").Append(quote).Append(" + ").Append(quote),
                '\\' => literal.Append(@"\\"),
                '\n' => literal.Append(@"\n"),
                '\r' => literal.Append(@"\r"),
                '\t' => literal.Append(@"\t"),
                _ when c == quote => literal.Append('\\').Append(c),
                _ when char.IsControl(c) || unsafeMarks.Contains(c) => literal.Append(CultureInfo.InvariantCulture, $@"\u{(int)c:X4}"),
                _ => literal.Append(c),
            };
        }
        return literal.Append(quote).ToString();
    }
}
