using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PaperGraph.Api.Http;

/// <summary>One line a request.</summary>
sealed partial class RequestLogging(RequestDelegate next, ILogger<RequestLogging> logger)
{
    public async Task InvokeAsync(HttpContext http)
    {
        long start = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            double elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (http.Features.Get<OperationLog>() is { } log)
                LogOperation(http.Request.Method, log.Operation, http.Response.StatusCode, elapsed, log.StoreCalls);
            else
                LogRequest(http.Request.Method, http.Request.Path.ToUriComponent(), http.Response.StatusCode, elapsed);
        }
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Operation} {Status} in {Elapsed:0.0} ms, {StoreCalls} store calls")]
    partial void LogOperation(string method, string operation, int status, double elapsed, int storeCalls);

    [LoggerMessage(LogLevel.Information, "{Method} {Path} {Status} in {Elapsed:0.0} ms")]
    partial void LogRequest(string method, string path, int status, double elapsed);
}
