using System.Globalization;
using System.Text.Encodings.Web;

namespace PaperGraph.Cli.Export;

/// <summary>A property's value as JSON.</summary>
static class PlainJson
{
    public static string Of(object value) => value switch
    {
        string text => '"' + JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text) + '"',
        int number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IEnumerable<string> texts => "[" + string.Join(',', texts.Select(Of)) + "]",
        IEnumerable<int> numbers => "[" + string.Join(',', numbers) + "]",
        _ => throw new ArgumentException($"No property holds a {value.GetType()}.", nameof(value)),
    };
}
