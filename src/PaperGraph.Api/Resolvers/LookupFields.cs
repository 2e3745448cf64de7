using PaperGraph.Api.Fields;
using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

/// <summary>Root queries for single things: null where the graph does not hold them, one store call for several of a kind.</summary>
static class LookupFields
{
    public static void AddTo(ResolverTable table) => table.Root("Query")
        .Field("node", field => Batch.Of(
            "Find", field.Arguments.Required("id"), ids => field.Store.FindAsync(ids, field.Cancellation)))
        .FieldAsync("nodes", field => field.Store.FindAsync(field.Arguments.Texts("ids"), field.Cancellation))
        .Field("paper", field => Batch.Of(
            "FindPapers", field.Arguments.Required("id"), keys => field.Store.FindPapersAsync(keys, field.Cancellation)))
        .Field("concept", Concept)
        .Field("evidence", Evidence);

    static Batch Concept(FieldContext field)
    {
        string? id = field.Arguments.Text("id");
        string? name = field.Arguments.Text("name");
        if (id is null == name is null)
            throw new BadInputException("'concept' takes either 'id' or 'name'.");
        ConceptKind? kind = field.Arguments.OneOf<ConceptKind>("kind");
        return Batch.Of(
            kind is null ? "FindConcepts" : $"FindConcepts {kind}", id ?? name!,
            keys => field.Store.FindConceptsAsync(keys, kind, field.Cancellation));
    }

    static Batch Evidence(FieldContext field)
    {
        (int first, int skip) = field.FirstAndSkip();
        var edge = new EdgeKey(field.Arguments.Required("from"), field.Arguments.Required("to"), field.Arguments.OneOf<EdgeType>("type")!.Value);
        return Batch.Of($"Evidence({first}, {skip})", edge, edges => field.Store.EvidenceAsync(edges, first, skip, field.Cancellation));
    }
}
