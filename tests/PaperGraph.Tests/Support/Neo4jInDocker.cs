#if FULL_STACK
using DotNet.Testcontainers.Builders;
using Testcontainers.Neo4j;
#endif

namespace PaperGraph.Tests.Support;

/// <summary>The Neo4j that tests start in Docker, once for all of them; it asks for no password and ends with the tests.</summary>
static class Neo4jInDocker
{
#if FULL_STACK
    const int HttpPort = 7474, BoltPort = 7687;

    static readonly Lazy<Neo4jContainer?> Container = new(() => Task.Run(StartAsync).GetAwaiter().GetResult());

    /// <summary>Null where Docker does not run.</summary>
    public static string? HttpAddress() => Address("http", HttpPort);

    public static string? BoltAddress() => Address("bolt", BoltPort);

    static string? Address(string scheme, int port) =>
        Container.Value is { } container ? FormattableString.Invariant($"{scheme}://{container.Hostname}:{container.GetMappedPublicPort(port)}") : null;

    static async Task<Neo4jContainer?> StartAsync()
    {
        try
        {
            Neo4jContainer container = new Neo4jBuilder("neo4j:5.26-community").Build();
            await container.StartAsync();
            return container;
        }
        catch (DockerUnavailableException)
        {
            return null;
        }
    }
#else
    /// <summary>The portable stack starts none.</summary>
    public static string? HttpAddress() => null;

    public static string? BoltAddress() => null;
#endif
}
