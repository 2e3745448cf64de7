using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Output;

/// <summary>Answers as JSON. Objects have the names, and enums the values, that they have in the GraphQL API.</summary>
static class Json
{
    static readonly JsonWriterOptions OnOneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    public static JsonObject Of(INode node) => node switch
    {
        Paper paper => Of(paper),
        Concept concept => Of(concept),
        Repository repository => Of(repository),
        _ => throw new ArgumentException($"{node.GetType()} is no node of the graph.", nameof(node)),
    };

    public static JsonObject Of(Paper paper) => new()
    {
        ["id"] = paper.Id,
        ["title"] = paper.Title,
        ["url"] = paper.Url,
        ["published"] = paper.Published?.ToString("O"),
    };

    public static JsonObject Of(Concept concept) => new()
    {
        ["id"] = concept.Id,
        ["name"] = concept.Name,
        ["kind"] = Words.Upper(concept.Kind),
        ["support"] = concept.Support,
    };

    public static JsonObject Of(Repository repository) => new()
    {
        ["id"] = repository.Id,
        ["url"] = repository.Url,
        ["host"] = repository.Host,
        ["owner"] = repository.Owner,
        ["name"] = repository.Name,
    };

    public static JsonObject Of(Alias alias) => new()
    {
        ["surface"] = alias.Surface,
        ["support"] = alias.Support,
        ["rule"] = alias.Rule,
        ["score"] = alias.Score,
        ["papers"] = Array(alias.Papers, paper => JsonValue.Create(paper)),
    };

    public static JsonObject Of(Evidence evidence) => new()
    {
        ["paper"] = Of(evidence.Paper),
        ["field"] = Words.Upper(evidence.Sentence.Field),
        ["sentence"] = evidence.Sentence.In(evidence.Paper),
        ["sentenceStart"] = evidence.Sentence.Start,
        ["sentenceEnd"] = evidence.Sentence.End,
        ["spans"] = Array(evidence.Spans, Of),
        ["role"] = evidence.Role is { } role ? Words.Upper(role) : null,
        ["confidence"] = evidence.Confidence,
        ["rule"] = evidence.Rule,
        ["extractor"] = evidence.Extractor,
    };

    public static JsonObject Of(EvidenceSpan span) => new()
    {
        ["surface"] = span.Surface,
        ["start"] = span.Span.Start,
        ["end"] = span.Span.End,
        ["concept"] = span.ConceptId,
    };

    public static JsonObject Of(GraphEdge edge) => new()
    {
        ["from"] = edge.From.Id,
        ["to"] = edge.To.Id,
        ["type"] = Words.Upper(edge.Type),
        ["support"] = edge.Support,
        ["confidence"] = edge.Confidence,
        ["lift"] = edge.Lift,
        ["evidence"] = Array(edge.Evidence, Of),
    };

    public static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode?> toJson)
    {
        var array = new JsonArray();
        foreach (T item in items)
            array.Add(toJson(item));
        return array;
    }

    /// <summary>The rows of a page, and whether there are more of them.</summary>
    public static JsonObject Of<T>(Page<T> page, Func<T, JsonNode?> toJson) => new()
    {
        ["rows"] = Array(page.Items, toJson),
        ["total"] = page.Total,
    };

    /// <summary>On one line.</summary>
    public static string Line(JsonNode answer)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, OnOneLine))
            answer.WriteTo(writer);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public static void Write(JsonNode answer)
    {
        using StreamWriter output = Terminal.OpenData();
        output.Flush();
        using (var writer = new Utf8JsonWriter(output.BaseStream, Indented))
            answer.WriteTo(writer);
        output.WriteLine();
    }
}
