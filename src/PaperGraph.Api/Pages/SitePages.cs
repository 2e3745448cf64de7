using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PaperGraph.Storage;

namespace PaperGraph.Api.Pages;

/// <summary>Everything that a browser shows besides the GraphQL page.</summary>
static class SitePages
{
    const string Feed = "/feed.atom";

    static readonly string[] Reading = ["GET", "HEAD"];

    public static void MapTo(WebApplication app)
    {
        app.MapMethods("/", Reading, (HttpContext http) => StartPage.Get(http));
        app.MapMethods("/explorer/{**path}", Reading, ExplorerFiles.Get);
        app.MapMethods("/paper/{**id}", Reading, PaperPage.GetAsync);
        app.MapMethods("/concept/{**id}", Reading, GetConceptAsync);
        app.MapFallback(NotFound);
    }

    static IResult NotFound(HttpContext http) =>
        new Html("No such page").Element("h1", "There is no such page").Note(http.Request.Path).Result(http, StatusCodes.Status404NotFound);

    // An id may hold slashes, so what follows it cannot stand in a route.
    static Task<IResult> GetConceptAsync(HttpContext http, string id, IPaperGraphReader store) =>
        id.EndsWith(Feed, StringComparison.Ordinal)
            ? ConceptFeed.GetAsync(http, id[..^Feed.Length], store)
            : ConceptPage.GetAsync(http, id, store);
}
