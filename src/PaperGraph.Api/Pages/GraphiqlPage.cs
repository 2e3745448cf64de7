using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.Api.Pages;

/// <summary>What a browser sees at <c>/graphql</c>: GraphiQL, with the README's queries as tabs.</summary>
static partial class GraphiqlPage
{
    static readonly byte[] Tabs = JsonSerializer.SerializeToUtf8Bytes(QueriesIn(ReadReadme()));

    public static void MapTo(WebApplication app)
    {
        app.Use((http, next) => ExplorerFiles.CanQuery && IsBrowser(http.Request) ? WriteAsync(http) : next(http));
        app.MapGet("/explorer/queries.json", () => Results.Bytes(Tabs, "application/json"));
    }

    /// <summary>Whether somebody opened the address itself: a query or a client names what it wants.</summary>
    static bool IsBrowser(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path == "/graphql"
        && !request.QueryString.HasValue
        && request.GetTypedHeaders().Accept.Any(range => range.MediaType == "text/html");

    static Task WriteAsync(HttpContext http)
    {
        ContentPolicy.SetGraphiql(http.Response);
        http.Response.Headers.Vary = "Accept";
        return ExplorerFiles.Get(http, "graphiql.html").ExecuteAsync(http);
    }

    static string[] QueriesIn(string readme) => [.. Query().Matches(readme).Select(match => match.Groups["query"].Value)];

    static string ReadReadme()
    {
        using var reader = new StreamReader(typeof(GraphiqlPage).Assembly.GetManifestResourceStream("README.md")!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"^```graphql\r?\n(?<query>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Query();
}
