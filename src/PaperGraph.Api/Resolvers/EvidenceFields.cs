using PaperGraph.Api.Fields;

namespace PaperGraph.Api.Resolvers;

/// <summary>What proves an edge.</summary>
static class EvidenceFields
{
    public static void AddTo(ResolverTable table)
    {
        table.Type<PageInfo>("PageInfo");
        table.Type<Evidence>("Evidence")
            .Field("field", evidence => evidence.Sentence.Field)
            .Field("sentence", evidence => evidence.Sentence.In(evidence.Paper))
            .Field("sentenceStart", evidence => evidence.Sentence.Start)
            .Field("sentenceEnd", evidence => evidence.Sentence.End);
        table.Type<EvidenceSpan>("Span")
            .Field("start", span => span.Span.Start)
            .Field("end", span => span.Span.End)
            .Field("concept", (span, field) => span.ConceptId is null ? null : field.Concept(span.ConceptId));
    }

    /// <summary>The concept of that id or name, or null, asked for together with others.</summary>
    public static Batch Concept(this FieldContext field, string idOrName) =>
        Batch.Of("FindConcepts", idOrName, keys => field.Store.FindConceptsAsync(keys, null, field.Cancellation));

    /// <summary>Adds <c>evidence(first, skip)</c> for rows that bring all of theirs along.</summary>
    public static TypeFields<T> Evidence<T>(this TypeFields<T> fields, Func<T, IReadOnlyList<Evidence>> all, string name = "evidence")
        where T : notnull =>
        fields.Field(name, (source, field) =>
        {
            (int first, int skip) = field.FirstAndSkip();
            return all(source).Skip(skip).Take(first);
        });

    public static (int First, int Skip) FirstAndSkip(this FieldContext field) =>
        (field.Arguments.Number("first", 1, 100), field.Arguments.Number("skip", 0));
}
