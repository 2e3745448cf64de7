using Microsoft.AspNetCore.Cors.Infrastructure;

namespace PaperGraph.Api.Http;

/// <summary>Which pages may call the API from a browser.</summary>
static class Cors
{
    public static void Configure(CorsPolicyBuilder policy, ApiOptions options)
    {
        policy.WithMethods("GET", "POST").AllowAnyHeader().WithExposedHeaders("ETag", "Server-Timing").SetPreflightMaxAge(TimeSpan.FromHours(1));
        if (options.CorsOrigins.Contains("*"))
            policy.AllowAnyOrigin();
        else if (options.CorsOrigins.Count > 0)
            policy.WithOrigins([.. options.CorsOrigins]);
        else
            policy.SetIsOriginAllowed(origin => Uri.TryCreate(origin, UriKind.Absolute, out Uri? page) && page.IsLoopback);
    }
}
