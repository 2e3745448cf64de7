using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using PaperGraph.Storage;

namespace PaperGraph.Api.Http;

/// <summary>For whoever runs the server: does it answer, and does its store.</summary>
sealed partial class Health(IPaperGraphReader store, ILogger<Health> logger)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public void MapTo(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Json(new { status = "live" }));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    async Task<IResult> ReadyAsync(CancellationToken cancellation)
    {
        try
        {
            await store.VersionAsync(cancellation).WaitAsync(Patience, cancellation);
            return Results.Json(new { status = "ready" });
        }
        catch (StoreUnavailableException exception)
        {
            return NotReady(exception.Message);
        }
        catch (TimeoutException)
        {
            return NotReady("The store does not answer.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception);
            return NotReady("The store does not answer.");
        }
    }

    static IResult NotReady(string reason) =>
        Results.Json(new { status = "not ready", reason }, statusCode: StatusCodes.Status503ServiceUnavailable);

    [LoggerMessage(LogLevel.Error, "The store failed when asked whether it is ready")]
    partial void LogFailed(Exception exception);
}
