using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaperGraph.Extraction;

/// <summary>What a paper says as one line of JSON, in the form of the gold files.</summary>
public static class ExtractionLine
{
    // The lines stand in files and terminals, never in a web page: "<" and "é" may stand as they are.
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Without a line end. Fields, concepts, lineage and links keep one order; confidence has four decimals at most.</summary>
    public static string Write(ExtractedPaper extracted)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, extracted);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>The word for a kind, role or field in files: "method", "introduces", "abstract".</summary>
    public static string WordFor<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    static void Write(Utf8JsonWriter json, ExtractedPaper extracted)
    {
        json.WriteStartObject();
        json.WriteString("id", extracted.Paper.Id);
        json.WriteString("title", extracted.Paper.Title);
        WriteList(json, "concepts", extracted.Concepts, WriteConcept);
        WriteList(json, "builds_on", extracted.Lineage, (json, lineage) =>
        {
            json.WriteString("method", lineage.Method);
            json.WriteString("base", lineage.Base);
            json.WriteString("sentence", lineage.Sentence.In(extracted.Paper));
        });
        WriteList(json, "links", extracted.Links, WriteLink);
        json.WriteEndObject();
    }

    static void WriteConcept(Utf8JsonWriter json, ExtractedConcept concept)
    {
        json.WriteString("name", concept.Name);
        json.WriteStartArray("surfaces");
        foreach (string surface in concept.Surfaces)
            json.WriteStringValue(surface);
        json.WriteEndArray();
        json.WriteString("type", WordFor(concept.Kind));
        json.WriteString("role", WordFor(concept.Role));
        json.WriteNumber("confidence", Math.Round(concept.Confidence, 4));
        WriteList(json, "spans", concept.Mentions, WriteSpan);
    }

    static void WriteSpan(Utf8JsonWriter json, Mention mention)
    {
        json.WriteString("field", WordFor(mention.Span.Field));
        json.WriteNumber("start", mention.Span.Start);
        json.WriteNumber("end", mention.Span.End);
    }

    static void WriteLink(Utf8JsonWriter json, ExtractedLink link)
    {
        json.WriteString("url", link.Url);
        json.WriteString("kind", WordFor(link.Kind));
    }

    static void WriteList<T>(Utf8JsonWriter json, string field, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(field);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
