using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>What a filter's papers have, counted.</summary>
sealed class FacetQuestions(ICypherConnection connection)
{
    public async Task<IReadOnlyList<PaperFacets>> OfAsync(IReadOnlyList<PaperFilter> filters, int first, CancellationToken cancellation)
    {
        IReadOnlyList<CypherRow> answers = await connection.AskAsync(
            "facets",
            new() { ["filters"] = filters.Select(PaperFilters.Parameter).ToList(), ["first"] = first },
            cancellation);
        return [.. answers.Zip(filters, Facets)];
    }

    static PaperFacets Facets(CypherRow answer, PaperFilter filter)
    {
        PaperFilters.ThrowIfMissing(answer, filter);
        return new PaperFacets(
            [.. answer.Maps("kinds")
                .OrderBy(kind => CypherName.Parse<ConceptKind>(kind.Text("kind")))
                .SelectMany(kind => kind.Maps("counts"))
                .Select(count => new ConceptCount(Nodes.Concept(count.Map("concept")!), count.Number("count")))],
            [.. answer.Maps("years")
                .Select(year => new YearCount(year["year"] is null ? null : year.Number("year"), year.Number("count")))
                .OrderByDescending(year => year.Year ?? int.MinValue)],
            answer.Number("withRepository"));
    }
}
