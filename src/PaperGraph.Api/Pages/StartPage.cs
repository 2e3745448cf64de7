using Microsoft.AspNetCore.Http;

namespace PaperGraph.Api.Pages;

/// <summary>What a person sees who opens the server's address in a browser: the explorer, or why it is missing.</summary>
static class StartPage
{
    const string WithoutExplorer = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>PaperGraph</title>
        <link rel="stylesheet" href="/explorer/explorer.css">
        <body class="plain">
        <main class="page">
        <h1>PaperGraph</h1>
        <p>Papers and the methods, datasets, benchmarks and repositories they name, with the sentences that prove it.</p>
        <p>The explorer is missing: this server was built without Node.js or with its registry out of reach. Install Node.js and build again.</p>
        <ul>
        <li><a href="/graphql?query={stats{papers,repositories,concepts{kind,count}}}">/graphql</a>: the GraphQL API, by POST, or by GET as in this link</li>
        <li><a href="/graphql?sdl">/graphql?sdl</a>: its schema, with a description of every field</li>
        <li><a href="/health/live">/health/live</a> and <a href="/health/ready">/health/ready</a>: whether the server and its store answer</li>
        </ul>
        </main>
        </body>
        </html>
        """;

    public static IResult Get(HttpContext http) => Get(http, ExplorerFiles.CanDraw);

    public static IResult Get(HttpContext http, bool canDraw)
    {
        if (canDraw)
        {
            ContentPolicy.SetExplorer(http.Response);
            return ExplorerFiles.Get(http, "index.html");
        }
        ContentPolicy.SetPlain(http.Response);
        return Results.Content(WithoutExplorer, "text/html; charset=utf-8");
    }
}
