using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.Api.Engines.HotChocolate;

/// <summary>Nitro, the page to write queries in.</summary>
static class NitroPage
{
    const string Address = "/graphql/ui";

    public static void MapTo(WebApplication app)
    {
        app.Use((http, next) =>
        {
            if (!IsBrowser(http.Request))
                return next(http);
            http.Response.Redirect(Address + "/");
            return Task.CompletedTask;
        });
        // Served by us, and silent: a reader of papers did not ask for a page from elsewhere, nor to be counted there.
        app.MapNitroApp(Address).WithOptions(new GraphQLToolOptions
        {
            Title = "PaperGraph",
            GraphQLEndpoint = "..",
            ServeMode = GraphQLToolServeMode.Embedded,
            DisableTelemetry = true,
        });
    }

    /// <summary>Whether somebody opened the address itself: a query or a client names what it wants.</summary>
    static bool IsBrowser(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Path == "/graphql"
        && !request.QueryString.HasValue
        && request.GetTypedHeaders().Accept.Any(range => range.MediaType == "text/html");
}
