using Microsoft.AspNetCore.Http;

namespace PaperGraph.Api.Pages;

/// <summary>What a page may load: never anything from another host, never a script that stands in the page.</summary>
static class ContentPolicy
{
    const string Closed = "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>For pages without scripts.</summary>
    public static void SetPlain(HttpResponse response) => Set(response, "style-src 'self'; img-src 'self'");

    public static void SetExplorer(HttpResponse response) =>
        Set(response, "script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'");

    /// <summary>GraphiQL's editor writes its styles into the page.</summary>
    public static void SetGraphiql(HttpResponse response) =>
        Set(response, "script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'");

    static void Set(HttpResponse response, string allowed) => response.Headers.ContentSecurityPolicy = $"{Closed}; {allowed}";
}
