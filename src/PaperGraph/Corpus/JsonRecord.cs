using System.Text.Json;

namespace PaperGraph.Corpus;

/// <summary>The fields of a line that is one JSON object. What is not there, or not as it should be, it refuses.</summary>
/// <remarks>Texts come as <see cref="SafeText.Of"/> makes them.</remarks>
sealed class JsonRecord(Line line, JsonElement root)
{
    const string Rule = "Every line needs \"id\", \"title\" and \"abstract\".";

    /// <summary>A field without which a line is no paper: neither absent nor blank.</summary>
    public string Required(string field)
    {
        string text = Known(field) is { } value ? TextOf(field, value) : throw Missing(field);
        return string.IsNullOrWhiteSpace(text) ? throw Refused($"\"{field}\" is empty. {Rule}") : text;
    }

    /// <summary>A field that must be there but may say nothing: empty where it is <c>null</c>.</summary>
    public string RequiredOrEmpty(string field) =>
        Find(field) is not { } value ? throw Missing(field)
        : value.ValueKind == JsonValueKind.Null ? ""
        : TextOf(field, value);

    public string? Optional(string field) => Known(field) is { } value ? TextOf(field, value) : null;

    /// <summary>A date, or the date of a timestamp as it is written: no time zone moves it.</summary>
    public DateOnly? Date(string field) => Optional(field) is { } text
        ? IsoDate.Of(text) ?? throw Refused($"\"{field}\" is \"{text}\"; expected a date such as 2024-03-28.")
        : null;

    /// <summary>A whole number from 0 on, which must be there.</summary>
    public int Offset(string field) =>
        Known(field) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out int offset) && offset >= 0
            ? offset
            : throw Refused($"\"{field}\" must be a whole number from 0 on.");

    /// <summary>A number from 0 to 1.</summary>
    public double? Share(string field)
    {
        if (Known(field) is not { } value)
            return null;
        return value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double share) && share is >= 0 and <= 1
            ? share
            : throw Refused($"\"{field}\" must be a number from 0 to 1.");
    }

    /// <summary>A list of texts, or of objects with a name; a text by itself is a list of one.</summary>
    public IEnumerable<string> Texts(string field) =>
        Known(field) is { ValueKind: JsonValueKind.String } text
            ? [Decoded(field, text)]
            : List(field, "a list of texts", NameIn, JsonValueKind.String).Select(item => Decoded(field, item));

    /// <summary>A list of lists of texts, such as <c>[["Noether", "Emmy", ""]]</c>.</summary>
    public IEnumerable<string[]> Rows(string field) =>
        from row in List(field, "a list of lists of texts", item => item, JsonValueKind.Array)
        select row.EnumerateArray().Select(item => TextOf(field, item)).ToArray();

    /// <summary>The objects of a list, each as a record of its own.</summary>
    public IEnumerable<JsonRecord> Records(string field) =>
        List(field, "a list of objects", item => item, JsonValueKind.Object).Select(item => new JsonRecord(line, item));

    public CorpusFormatException Refused(string problem) => line.Refused(problem);

    IEnumerable<JsonElement> List(
        string field, string expected, Func<JsonElement, JsonElement> meaning, JsonValueKind kind)
    {
        if (Known(field) is not { } value)
            yield break;
        if (value.ValueKind != JsonValueKind.Array)
            throw Unexpected(field, value, expected);
        foreach (JsonElement item in value.EnumerateArray().Select(meaning))
        {
            yield return item.ValueKind == kind
                ? item
                : throw Refused($"\"{field}\" holds {JsonLine.KindOf(item)}; expected {expected}.");
        }
    }

    JsonElement? Known(string field) => Find(field) is { ValueKind: not JsonValueKind.Null } value ? value : null;

    // Fields we do not ask for may stand as often as they like.
    JsonElement? Find(string field)
    {
        JsonElement? found = null;
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (!IsNamed(property, field))
                continue;
            if (found is not null)
                throw Refused($"\"{field}\" stands twice. Keep one of them.");
            found = property.Value;
        }
        return found;
    }

    static bool IsNamed(JsonProperty property, string field)
    {
        try
        {
            return property.NameEquals(field);
        }
        catch (InvalidOperationException)
        {
            // A name that holds half a character is none of ours.
            return false;
        }
    }

    JsonElement NameIn(JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && new JsonRecord(line, item).Find("name") is { } name ? name : item;

    string TextOf(string field, JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Decoded(field, value) : throw Unexpected(field, value, "text");

    string Decoded(string field, JsonElement value)
    {
        try
        {
            string text = value.GetString()!;
            return text.Contains('\0')
                ? throw Refused($"\"{field}\" holds a NUL character (\\u0000). Remove it.")
                : SafeText.Of(text);
        }
        catch (InvalidOperationException e)
        {
            throw line.Refused($"\"{field}\" holds half a character (\\ud800 to \\udfff alone). Remove it.", e);
        }
    }

    CorpusFormatException Missing(string field) => Refused($"no \"{field}\". {Rule}");

    CorpusFormatException Unexpected(string field, JsonElement value, string expected) =>
        Refused($"\"{field}\" is {JsonLine.KindOf(value)}; expected {expected}.");
}
