using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.Api.Pages;

/// <summary>A page that is written as it goes, and needs no script. What comes from the graph is encoded; the rest is ours.</summary>
sealed class Html
{
    readonly StringBuilder _text = new();

    /// <param name="head">More of the head, as HTML.</param>
    public Html(string title, string head = "")
    {
        Raw($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encoded(title)} · PaperGraph</title>
            <link rel="icon" href="/explorer/icon.svg">
            <link rel="stylesheet" href="/explorer/explorer.css">
            {head}
            </head>
            <body class="plain">
            <header>
            <a class="brand" href="/">PaperGraph</a>
            <form id="search" role="search" action="/">
            <input type="search" name="find" aria-label="Find a paper, a concept or a repository" placeholder="Find a paper, a concept or a repository" autocomplete="off">
            </form>
            <nav aria-label="Pages"><a href="/?view=sharing">Shared benchmarks</a> <a href="/?view=try">Try it</a> <a href="/graphql">GraphQL</a></nav>
            </header>
            <main class="page">

            """);
    }

    public static string Encoded(string text) => WebUtility.HtmlEncode(text);

    public Html Raw(string html)
    {
        _text.Append(html);
        return this;
    }

    public Html Text(string text) => Raw(Encoded(text));

    public Html Element(string tag, string text) => Raw($"<{tag}>{Encoded(text)}</{tag}>\n");

    public Html Note(string text) => Raw($"<p class=\"note\">{Encoded(text)}</p>\n");

    /// <summary>Only to the web and to pages of our own: an address from an abstract may be anything.</summary>
    public Html Link(string address, string text)
    {
        bool isSafe = address.StartsWith('/') || (Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https");
        return isSafe ? Raw($"<a href=\"{Encoded(address)}\">{Encoded(text)}</a>") : Text(text);
    }

    /// <summary>What leads on from the page.</summary>
    public Html Actions(params IEnumerable<(string Address, string Text)> links)
    {
        Raw("<p class=\"actions\">");
        foreach ((string address, string text) in links)
            Link(address, text).Raw(" ");
        return Raw("</p>\n");
    }

    public Html Section<T>(string heading, IReadOnlyCollection<T> items, Action<Html, T> write) =>
        items.Count == 0 ? this : Raw("<section>\n").List(heading, items, write).Raw("</section>\n");

    public Html List<T>(string heading, IReadOnlyCollection<T> items, Action<Html, T> write)
    {
        if (items.Count == 0)
            return this;
        Raw($"<h2>{Encoded(heading)}</h2>\n<ul>\n");
        foreach (T item in items)
        {
            Raw("<li>");
            write(this, item);
            Raw("</li>\n");
        }
        return Raw("</ul>\n");
    }

    public IResult Result(HttpContext http, int status = StatusCodes.Status200OK)
    {
        ContentPolicy.SetPlain(http.Response);
        return Results.Content(_text + "</main>\n</body>\n</html>\n", "text/html; charset=utf-8", statusCode: status);
    }
}
