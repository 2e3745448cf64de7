using PaperGraph.Api.Fields;
using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

/// <summary>Repositories, and the pages of papers that they and the query share.</summary>
static class RepositoryFields
{
    public static void AddTo(ResolverTable table)
    {
        table.Type<Repository>("Repository").Field("papers", Papers);
        table.Type<PaperPage>("PaperConnection")
            .Field("edges", papers => papers.Page.Rows)
            .Field("nodes", papers => papers.Page.Items)
            .Field("pageInfo", papers => PageInfo.Of(papers.Page))
            .Field("totalCount", papers => papers.Page.Total)
            .Field("facets", Facets);
        table.Type<Row<Paper>>("PaperEdge").Field("node", row => row.Item);
        table.Type<PaperFacets>("PaperFacets").Field("concepts", FacetConcepts);
        table.Type<ConceptCount>("ConceptCount");
        table.Type<YearCount>("YearCount");
    }

    static Batch Papers(Repository repository, FieldContext field)
    {
        PageRequest page = field.Page();
        var filter = new PaperFilter { Repository = repository.Id };
        return field.Batch(
            "PapersOf", repository.Id,
            ids => field.Store.PapersOfAsync(ids, page, field.Cancellation),
            papers => new PaperPage(papers, filter));
    }

    static Batch Facets(PaperPage papers, FieldContext field)
    {
        int first = field.Arguments.Number("first", 1, 100);
        return field.Batch("Facets", papers.Filter, filters => field.Store.FacetsAsync(filters, first, field.Cancellation));
    }

    static IEnumerable<ConceptCount> FacetConcepts(PaperFacets facets, FieldContext field)
    {
        IReadOnlyList<ConceptKind> kinds = field.Arguments.AllOf<ConceptKind>("kinds");
        return facets.Concepts.Where(count => kinds.Count == 0 || kinds.Contains(count.Concept.Kind));
    }
}
