using Microsoft.AspNetCore.Http;

namespace PaperGraph.Api.Http;

/// <summary>What a person sees who opens the server's address in a browser.</summary>
static class StartPage
{
    const string Html = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>PaperGraph</title>
        <h1>PaperGraph</h1>
        <p>Papers and the methods, datasets, benchmarks and repositories they name, with the sentences that prove it.</p>
        <ul>
        <li><a href="/graphql?query={stats{papers,repositories,concepts{kind,count}}}">/graphql</a>: the GraphQL API, by POST, or by GET as in this link</li>
        <li><a href="/graphql?sdl">/graphql?sdl</a>: its schema, with a description of every field</li>
        <li><a href="/health/live">/health/live</a> and <a href="/health/ready">/health/ready</a>: whether the server and its store answer</li>
        </ul>
        </html>
        """;

    public static IResult Get(HttpContext http)
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        return Results.Content(Html, "text/html; charset=utf-8");
    }
}
