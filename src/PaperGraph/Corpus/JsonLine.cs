using System.Text.Json;

namespace PaperGraph.Corpus;

/// <summary>Parses a line that must be one JSON object.</summary>
static class JsonLine
{
    /// <summary>Makes something of the object, whose fields are gone afterwards.</summary>
    public static T Read<T>(Line line, Func<JsonRecord, T> read)
    {
        if (line.Bytes.Span.TrimStart(" \t"u8) is [(byte)'[', ..])
            throw line.Refused("a JSON list. Put each of its objects on a line of its own, for example with jq -c '.[]'.");
        using JsonDocument document = Parse(line);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? read(new JsonRecord(line, document.RootElement))
            : throw line.Refused($"{KindOf(document.RootElement)} instead of a JSON object.");
    }

    public static string KindOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    static JsonDocument Parse(Line line)
    {
        // Not as a final block, so that what merely ends too early is told apart from what is wrong.
        var reader = new Utf8JsonReader(line.Bytes.Span, isFinalBlock: false, default);
        try
        {
            if (!JsonDocument.TryParseValue(ref reader, out JsonDocument? document))
                throw line.Refused("the JSON object does not end on its line. Each line must be one; is the file cut off?");
            ReadOnlySpan<byte> rest = line.Bytes.Span[(int)reader.BytesConsumed..];
            return rest.Trim(" \t"u8).IsEmpty ? document : throw AfterTheEnd(line, document, reader.BytesConsumed);
        }
        catch (JsonException e)
        {
            throw line.Refused($"not JSON from byte {e.BytePositionInLine + 1} on. Each line must be one JSON object.", e);
        }
    }

    static CorpusFormatException AfterTheEnd(Line line, JsonDocument document, long end)
    {
        document.Dispose();
        return line.Refused($"more after the end of the JSON object, from byte {end + 1} on. Each line must be one object.");
    }
}
