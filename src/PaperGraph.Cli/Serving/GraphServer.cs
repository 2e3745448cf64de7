using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PaperGraph.Api;
using PaperGraph.Cli.Output;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Serving;

/// <summary>The API in this process, until it is told to stop.</summary>
static class GraphServer
{
    /// <param name="browser">Where Neo4j Browser is on the server that keeps the graph; null where a file keeps it.</param>
    public static async Task<int> RunAsync(IPaperGraphReader graph, Uri? browser, string host, int port, CancellationToken cancellation)
    {
        await using WebApplication server = await PaperGraphServer.StartAsync(
            graph, host, port, options => options.Neo4jBrowser ??= browser, cancellation);
        Terminal.Output.Line(server.Urls.First() + "/graphql");
        if (server.Services.GetRequiredService<ApiOptions>().Neo4jBrowser is { } opened)
            Terminal.Say($"Neo4j Browser with a guide: {opened}?cmd=guide&arg={ByName(server.Urls.First())}browser-guide");
        // Not the cancellation of a command: Ctrl-C is how serving ends, and ends well.
        await server.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }

    /// <summary>Neo4j Browser fetches a guide from <c>localhost</c> unless its server allows more, and from no number.</summary>
    static Uri ByName(string address)
    {
        var named = new UriBuilder(address);
        if (IPAddress.TryParse(named.Host.Trim('[', ']'), out IPAddress? number) && (IPAddress.IsLoopback(number) || number.Equals(IPAddress.Any)))
            named.Host = "localhost";
        return named.Uri;
    }
}
