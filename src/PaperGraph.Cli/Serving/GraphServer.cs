using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using PaperGraph.Api;
using PaperGraph.Cli.Output;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Serving;

/// <summary>The API in this process, until it is told to stop.</summary>
static class GraphServer
{
    public static async Task<int> RunAsync(IPaperGraphReader graph, string host, int port, CancellationToken cancellation)
    {
        await using WebApplication server = await PaperGraphServer.StartAsync(graph, host, port, cancellation: cancellation);
        Terminal.Output.Line(server.Urls.First() + "/graphql");
        // Not the cancellation of a command: Ctrl-C is how serving ends, and ends well.
        await server.WaitForShutdownAsync(cancellation);
        return ExitCode.Done;
    }
}
