using System.Globalization;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Which papers, as the parameter <c>filter</c> says it.</summary>
static class PaperFilters
{
    public static Dictionary<string, object?> Parameter(PaperFilter filter) =>
        new Dictionary<string, object?>
        {
            ["concepts"] = Asked.ForAll(filter.Concepts),
            ["matchAll"] = filter.MatchAll,
            ["roles"] = CypherName.All(filter.Roles, CypherName.Of),
            ["repository"] = filter.Repository is null ? null : Asked.For(filter.Repository),
            ["hasRepository"] = filter.HasRepository,
            ["from"] = Day(filter.PublishedFrom),
            ["to"] = Day(filter.PublishedTo),
        }.With(filter.Search);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <exception cref="NotInGraphException">The filter names what the graph does not hold.</exception>
    public static void ThrowIfMissing(CypherRow answer, PaperFilter filter)
    {
        if (answer.Texts("missing").FirstOrDefault() is { } concept)
            throw NotInGraphException.Concept(concept);
        if (answer.Flag("repositoryMissing"))
            throw NotInGraphException.Node(filter.Repository!);
    }
}
