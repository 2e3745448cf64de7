using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using PaperGraph.Storage;

namespace PaperGraph.Api.Pages;

/// <summary>Everything that a browser shows besides the GraphQL page.</summary>
static class SitePages
{
    const string Feed = "/feed.atom";

    public static void MapTo(WebApplication app)
    {
        app.MapGet("/", StartPage.Get);
        app.MapGet("/explorer/{**path}", ExplorerFiles.Get);
        app.MapGet("/paper/{**id}", PaperPage.GetAsync);
        app.MapGet("/concept/{**id}", GetConceptAsync);
    }

    // An id may hold slashes, so what follows it cannot stand in a route.
    static Task<IResult> GetConceptAsync(HttpContext http, string id, IPaperGraphReader store) =>
        id.EndsWith(Feed, StringComparison.Ordinal)
            ? ConceptFeed.GetAsync(http, id[..^Feed.Length], store)
            : ConceptPage.GetAsync(http, id, store);
}
