using PaperGraph.Api.Fields;
using PaperGraph.Extraction;

namespace PaperGraph.Api.Resolvers;

/// <summary>Tries the extractor on a pasted text. Nothing is stored.</summary>
static class ExtractionFields
{
    const int LongestTitle = 2_000;
    const int LongestAbstract = 50_000;

    public static void AddTo(ResolverTable table)
    {
        table.Root("Query").Field("extract", Extract);
        table.Type<ExtractedPaper>("Extraction")
            .Field("mentions", MentionsOf)
            .Field("buildsOn", extracted => extracted.Lineage.Select(lineage => new PastedLineage(extracted.Paper, lineage)));
        table.Type<PastedMention>("ExtractedMention")
            .Field("name", mention => mention.Concept.Name)
            .Field("kind", mention => mention.Concept.Kind)
            .Field("role", mention => mention.Concept.Role)
            .Field("confidence", mention => mention.Mention.Confidence)
            .Field("field", mention => mention.Mention.Span.Field)
            .Field("start", mention => mention.Mention.Span.Start)
            .Field("end", mention => mention.Mention.Span.End)
            .Field("surface", mention => mention.Mention.Surface)
            .Field("concept", (mention, field) => field.Concept(mention.Concept.Name));
        table.Type<PastedLineage>("ExtractedLineage")
            .Field("method", lineage => lineage.Lineage.Method)
            .Field("base", lineage => lineage.Lineage.Base)
            .Field("sentence", lineage => lineage.Lineage.Sentence.In(lineage.Paper))
            .Field("confidence", lineage => lineage.Lineage.Confidence);
        table.Type<ExtractedLink>("ExtractedLink")
            .Field("field", link => link.Span.Field)
            .Field("start", link => link.Span.Start)
            .Field("end", link => link.Span.End);
    }

    static ExtractedPaper Extract(FieldContext field)
    {
        string title = Bounded(field, "title", LongestTitle);
        string body = Bounded(field, "abstract", LongestAbstract);
        return Extractor.Default.Extract(new Paper("text", title, body) { Source = "text" });
    }

    static string Bounded(FieldContext field, string name, int longest)
    {
        string text = field.Arguments.LongText(name);
        return text.Length <= longest
            ? text
            : throw new BadInputException($"'{name}' may have {longest} characters, and has {text.Length}.");
    }

    static IEnumerable<PastedMention> MentionsOf(ExtractedPaper extracted) =>
        extracted.Concepts
            .SelectMany(concept => concept.Mentions, (concept, mention) => new PastedMention(concept, mention))
            .OrderBy(pasted => pasted.Mention.Span);

    sealed record PastedMention(ExtractedConcept Concept, Mention Mention);

    sealed record PastedLineage(Paper Paper, ExtractedLineage Lineage);
}
