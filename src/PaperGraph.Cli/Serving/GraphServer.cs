using Microsoft.AspNetCore.Builder;
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
        // Not the cancellation of a command: Ctrl-C is how serving ends, and ends well.
        await server.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
