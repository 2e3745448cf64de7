using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using PaperGraph.Api.Queries;

namespace PaperGraph.Api.Http;

/// <summary>What the log says about a GraphQL request, and the header Server-Timing, which browsers show to developers.</summary>
sealed class OperationLog(ParsedQuery query, CountingReader store)
{
    readonly long _start = Stopwatch.GetTimestamp();

    public string Operation => query.Name;

    public int StoreCalls => store.Calls;

    public static void WriteTimingTo(HttpContext http)
    {
        if (http.Features.Get<OperationLog>() is not { } log)
            return;
        string duration = Stopwatch.GetElapsedTime(log._start).TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        http.Response.Headers["Server-Timing"] = $"graphql;dur={duration}, store;desc=\"{log.StoreCalls} calls\"";
    }
}
