using PaperGraph.Api.Fields;
using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

/// <summary>Root queries for lists and traversals: each is one store call, whatever its rows bring along.</summary>
static class ListFields
{
    public static void AddTo(ResolverTable table) => table.Root("Query")
        .FieldAsync("papers", PapersAsync)
        .FieldAsync("concepts", ConceptsAsync)
        .FieldAsync("papersSharingBenchmark", SharingAsync)
        .FieldAsync("methodsBuildingOn", BuildingOnAsync)
        .FieldAsync("neighbourhood", NeighbourhoodAsync)
        .FieldAsync("shortestPath", PathAsync)
        .FieldAsync("similarPapers", field => field.Store.SimilarPapersAsync(
            field.Arguments.Required("paper"), field.Arguments.MinConfidence(), field.Page(), field.Cancellation))
        .FieldAsync("search", field => field.Store.SearchAsync(
            field.Arguments.Required("text"), field.Arguments.AllOf<ConceptKind>("kinds"), field.Page(), field.Cancellation));

    static async Task<PaperPage> PapersAsync(FieldContext field)
    {
        PaperFilter filter = DatesAndCode(field) with
        {
            Search = field.Arguments.Text("search"),
            Concepts = field.Arguments.Texts("concepts"),
            MatchAll = field.Arguments.Text("match") != "ANY",
            Roles = field.Arguments.AllOf<Role>("roles"),
            OrderBy = field.Arguments.OneOf<PaperOrder>("orderBy") ?? PaperOrder.Title,
        };
        return new PaperPage(await field.Store.PapersAsync(filter, field.Page(), field.Cancellation), filter);
    }

    static Task<Page<Concept>> ConceptsAsync(FieldContext field)
    {
        var filter = new ConceptFilter
        {
            Search = field.Arguments.Text("search"),
            Kinds = field.Arguments.AllOf<ConceptKind>("kinds"),
            MinSupport = field.Arguments.Number("minSupport", 0),
            OrderBy = field.Arguments.OneOf<ConceptOrder>("orderBy") ?? ConceptOrder.Support,
        };
        return field.Store.ConceptsAsync(filter, field.Page(), field.Cancellation);
    }

    static Task<Page<SharingPaper>> SharingAsync(FieldContext field)
    {
        var question = new SharingQuestion
        {
            Paper = field.Arguments.Text("paper"),
            Benchmark = field.Arguments.Text("benchmark"),
            IncludeDatasets = field.Arguments.Flag("includeDatasets") ?? true,
            MinShared = field.Arguments.Number("minShared", 1),
            MinConfidence = field.Arguments.MinConfidence(),
            Papers = DatesAndCode(field),
        };
        return field.Store.PapersSharingBenchmarkAsync(question, field.Page(), field.Cancellation);
    }

    static Task<Page<Descendant>> BuildingOnAsync(FieldContext field)
    {
        var question = new DescendantsQuestion(field.Arguments.Required("method"))
        {
            MaxDepth = field.Arguments.Number("maxDepth", 1, 8),
            MinSupport = field.Arguments.Number("minSupport", 0),
            MinConfidence = field.Arguments.MinRelationConfidence(),
            Papers = DatesAndCode(field),
        };
        return field.Store.MethodsBuildingOnAsync(question, field.Page(), field.Cancellation);
    }

    static Task<Neighbourhood> NeighbourhoodAsync(FieldContext field)
    {
        var question = new NeighbourhoodQuestion(field.Arguments.Required("concept"))
        {
            Depth = field.Arguments.Number("depth", 1, 2),
            Limit = field.Arguments.Number("limit", 1, 100),
            Edges = field.EdgeFilter("relations"),
        };
        return field.Store.NeighbourhoodAsync(question, field.Cancellation);
    }

    static Task<GraphPath?> PathAsync(FieldContext field)
    {
        var question = new PathQuestion(field.Arguments.Required("from"), field.Arguments.Required("to"))
        {
            MaxLength = field.Arguments.Number("maxLength", 1, 10),
            MinSupport = field.Arguments.Number("minSupport", 0),
            MinConfidence = field.Arguments.MinConfidence(),
        };
        return field.Store.ShortestPathAsync(question, field.Cancellation);
    }

    static PaperFilter DatesAndCode(FieldContext field)
    {
        DateOnly? from = field.Arguments.Day("publishedFrom");
        DateOnly? to = field.Arguments.Day("publishedTo");
        if (from > to)
            throw new BadInputException("'publishedFrom' is later than 'publishedTo', so no paper could be in the range.");
        return new PaperFilter { PublishedFrom = from, PublishedTo = to, HasRepository = field.Arguments.Flag("hasRepository") };
    }
}
