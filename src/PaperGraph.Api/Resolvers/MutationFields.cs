using System.Globalization;
using PaperGraph.Api.Editing;
using PaperGraph.Api.Fields;
using PaperGraph.Curation;
using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

/// <summary>Changes to the graph, each behind an API key.</summary>
static class MutationFields
{
    public static void AddTo(ResolverTable table)
    {
        table.Root("Mutation")
            .FieldAsync("ingestPapers", IngestAsync)
            .FieldAsync("mergeConcepts", field => DecideAsync(field, drafts => drafts.MergeAsync(
                field.Arguments.Texts("concepts"), field.Arguments.Text("name"), field.Cancellation)))
            .FieldAsync("separateConcepts", field => DecideAsync(field, drafts => drafts.SeparateAsync(
                field.Arguments.Required("concept"), field.Arguments.Texts("surfaces"), field.Cancellation)))
            .FieldAsync("rejectMention", field => DecideAsync(field, drafts => drafts.RejectAsync(
                field.Arguments.Required("paper"), field.Arguments.Required("concept"), field.Cancellation)))
            .FieldAsync("undo", field => field.Editor.Graph.UndoAsync(
                field.Arguments.Required("decision"), field.Editor.Name, field.Cancellation));
        table.Type<IngestPayload>("IngestPayload");
        table.Type<Decision>("Decision")
            .Field("action", decision => decision.Action.Word())
            .FieldAsync("concepts", ConceptsAsync)
            .Field("at", decision => decision.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            .Field("undone", decision => decision.Undone is not null);
    }

    static Task<Decision> DecideAsync(FieldContext field, Func<Drafts, Task<Decision>> draft) =>
        field.Editor.Graph.DecideAsync(draft, field.Editor.Name, field.Arguments.Text("reason"), field.Cancellation);

    static async Task<IngestPayload> IngestAsync(FieldContext field)
    {
        IReadOnlyList<Paper> papers = await PaperInput.ReadAsync(field.Arguments.Objects("papers"), field.Cancellation);
        SaveCounts counts = await field.Editor.Graph.TakeAsync(papers, field.Cancellation);
        IReadOnlyList<Paper?> stored = await field.Store.FindPapersAsync([.. papers.Select(NodeId.OfPaper)], field.Cancellation);
        return new IngestPayload([.. stored.OfType<Paper>()], counts.Added, counts.Replaced, counts.Unchanged);
    }

    static async Task<IEnumerable<Concept>> ConceptsAsync(Decision decision, FieldContext field)
    {
        IReadOnlyList<Concept?> found = await field.Store.FindConceptsAsync(decision.Names, cancellation: field.Cancellation);
        return found.OfType<Concept>().DistinctBy(concept => concept.Id);
    }
}
