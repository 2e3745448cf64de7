using System.Text.Json;

namespace PaperGraph.Neo4j;

/// <summary>Reads JSON as the plain values that <see cref="ICypherConnection"/> speaks of.</summary>
static class JsonValues
{
    /// <summary>The value at the reader, which stands on its first token; leaves the reader on its last.</summary>
    public static object? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.Number => reader.TryGetInt64(out long whole) ? (object)whole : reader.GetDouble(),
        JsonTokenType.StartArray => ReadList(ref reader),
        _ => ReadMap(ref reader),
    };

    static List<object?> ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(Read(ref reader));
        return list;
    }

    static Dictionary<string, object?> ReadMap(ref Utf8JsonReader reader)
    {
        var map = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            map[name] = Read(ref reader);
        }
        return map;
    }

    public static void Write(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case int whole: writer.WriteNumberValue(whole); break;
            case long whole: writer.WriteNumberValue(whole); break;
            case double real: WriteReal(writer, real); break;
            case IReadOnlyDictionary<string, object?> map: WriteMap(writer, map); break;
            case System.Collections.IEnumerable list: WriteList(writer, list); break;
            default: throw new ArgumentException($"A parameter cannot be a {value.GetType().Name}.", nameof(value));
        }
    }

    /// <summary>A whole double keeps its point, or Neo4j would store an integer.</summary>
    static void WriteReal(Utf8JsonWriter writer, double real)
    {
        if (double.IsInteger(real) && Math.Abs(real) < 1e15)
            writer.WriteRawValue(real.ToString("F1", System.Globalization.CultureInfo.InvariantCulture));
        else
            writer.WriteNumberValue(real);
    }

    static void WriteMap(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> map)
    {
        writer.WriteStartObject();
        foreach ((string name, object? value) in map)
        {
            writer.WritePropertyName(name);
            Write(writer, value);
        }
        writer.WriteEndObject();
    }

    static void WriteList(Utf8JsonWriter writer, System.Collections.IEnumerable list)
    {
        writer.WriteStartArray();
        foreach (object? value in list)
            Write(writer, value);
        writer.WriteEndArray();
    }
}
