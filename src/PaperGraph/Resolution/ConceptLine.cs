using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaperGraph.Extraction;

namespace PaperGraph.Resolution;

/// <summary>A concept as one line of JSON: what it is called, by whom, and what it is a kind or variant of or builds on.</summary>
public static class ConceptLine
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A line for each concept, without a line end, in the order of their ids. Lists are sorted ordinally; papers go by their source's ids.</summary>
    /// <param name="papers">What the graph was resolved from.</param>
    public static IEnumerable<string> Write(ConceptGraph graph, IEnumerable<ExtractedPaper> papers)
    {
        ILookup<string, Fact> facts = graph.Facts.ToLookup(fact => fact.ConceptId);
        ILookup<string, Alias> aliases = graph.Aliases.ToLookup(alias => alias.ConceptId);
        var relations = new ConceptRelations(graph, new SourceIds(papers));
        foreach (Concept concept in graph.Concepts)
            yield return Line(json => Write(json, concept, SurfacesOf(facts[concept.Id], aliases[concept.Id]), facts[concept.Id], relations));
    }

    /// <summary>Also what names it in one sentence alone: "our method".</summary>
    static IEnumerable<string> SurfacesOf(IEnumerable<Fact> facts, IEnumerable<Alias> aliases) =>
        facts.SelectMany(fact => fact.Mentions).Select(mention => mention.Surface).Concat(aliases.Select(alias => alias.Surface));

    static string Line(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    static void Write(Utf8JsonWriter json, Concept concept, IEnumerable<string> surfaces, IEnumerable<Fact> facts, ConceptRelations relations)
    {
        json.WriteStartObject();
        json.WriteString("id", concept.Id);
        json.WriteString("name", concept.Name);
        json.WriteString("type", ExtractionLine.WordFor(concept.Kind));
        WriteTexts(json, "surfaces", surfaces);
        WriteTexts(json, "papers", relations.PapersOf(facts));
        WriteTexts(json, "is_a", relations.KindsOf(concept));
        WriteTexts(json, "variant_of", relations.VariantsOf(concept));
        json.WriteStartArray("builds_on");
        foreach ((string name, IEnumerable<string> papers) in relations.BasesOf(concept))
        {
            json.WriteStartObject();
            json.WriteString("base", name);
            WriteTexts(json, "papers", papers);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteTexts(Utf8JsonWriter json, string field, IEnumerable<string> texts)
    {
        json.WriteStartArray(field);
        foreach (string text in texts.Distinct().Order(StringComparer.Ordinal))
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
