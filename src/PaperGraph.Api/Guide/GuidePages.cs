using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace PaperGraph.Api.Guide;

/// <summary>What Neo4j Browser is served: a guide, a style, and the questions as statements to run or to save.</summary>
/// <remarks>
/// For pages of our own <c>/explorer/neo4j.json</c> says where the store's Neo4j Browser is, if the store has one, and which
/// statements there are with their parameters: <c>{"browser": "http://localhost:7474/browser/" or null, "queries":
/// {"around": ["concept", "minConfidence", "limit"], …}}</c>. A statement opens there at
/// <c>BROWSER?cmd=edit&amp;arg=TEXT</c>, where TEXT is what <c>/queries/NAME.cypher?concept=…</c> answers, percent-encoded.
/// </remarks>
static class GuidePages
{
    public static void MapTo(WebApplication app)
    {
        app.MapGet("/explorer/neo4j.json", (ApiOptions options) => Results.Json(new
        {
            browser = options.Neo4jBrowser,
            queries = GuideQuery.All.ToDictionary(query => query.Name, query => query.Parameters, StringComparer.Ordinal),
        }));
        // Nothing here holds anything of the graph, so any page may read it: Neo4j Browser has an address of its own.
        RouteGroupBuilder open = app.MapGroup("").RequireCors(policy => policy.AllowAnyOrigin().AllowAnyHeader().WithMethods("GET"));
        open.MapGet("/queries/{name}.cypher", GetQuery);
        open.MapGet("/browser-guide", BrowserGuide.Get);
        open.MapGet("/browser-guide/style.grass", () => Results.Text(GuideFile.Read("style.grass")));
        open.MapGet("/browser-guide/queries.zip", () => Results.File(SavedQueries.Zip(), "application/zip", "papergraph-queries.zip"));
        open.MapGet("/browser-guide/queries.csv", () => Results.File(SavedQueries.Csv(), "text/csv; charset=utf-8", "papergraph-queries.csv"));
    }

    static IResult GetQuery(HttpRequest request, string name)
    {
        if (GuideQuery.All.FirstOrDefault(query => query.Name == name) is not { } query)
            return Results.Text($"There is no {name}.cypher, only {string.Join(", ", GuideQuery.All.Select(known => known.Name))}.\n", statusCode: StatusCodes.Status404NotFound);
        try
        {
            return Results.Text(query.With(request.Query));
        }
        catch (FormatException exception)
        {
            return Results.Text(exception.Message + "\n", statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
