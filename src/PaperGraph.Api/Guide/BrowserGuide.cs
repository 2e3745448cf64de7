using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using PaperGraph.Api.Pages;

namespace PaperGraph.Api.Guide;

/// <summary>The guide that <c>:play</c> shows in Neo4j Browser: <c>cypher/guide/guide.html</c> with the statements in their places.</summary>
static partial class BrowserGuide
{
    public static IResult Get(HttpContext http)
    {
        ContentPolicy.SetPlain(http.Response);
        http.Response.Headers.CacheControl = "no-cache";
        return Results.Content(Write($"{http.Request.Scheme}://{http.Request.Host}"), "text/html; charset=utf-8");
    }

    /// <param name="server">Where the guide's own server is, for its style and links.</param>
    static string Write(string server) =>
        Place().Replace(GuideFile.Read("guide.html"), place => Html.Encoded(place.Groups["name"].Value switch
        {
            "server" => server,
            string name when name.EndsWith(".graphql", StringComparison.Ordinal) => Query(name[..^8]).GraphQL.TrimEnd(),
            string name => Query(name).Text.TrimEnd(),
        }));

    static GuideQuery Query(string name) => GuideQuery.All.Single(query => query.Name == name);

    [GeneratedRegex(@"\{\{(?<name>[a-z.-]+)\}\}")]
    private static partial Regex Place();
}
