using PaperGraph.Neo4j;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Storage;

/// <summary>Opens the graph that a store address names.</summary>
static class Graphs
{
    static readonly Stores All = new(Neo4jStore.Openings);

    /// <summary>Where a person looks at the store in Neo4j Browser; null for a file.</summary>
    public static Uri? BrowserOf(string address) =>
        Neo4jAddress.IsNeo4j(address) ? Neo4jAddress.Parse(address, Environment.GetEnvironmentVariable).Browser : null;

    /// <summary>Makes the graph where there is none yet.</summary>
    public static Task<IPaperGraphStore> OpenAsync(string address, CancellationToken cancellation) =>
        All.OpenAsync(address, cancellation);

    public static Task<IPaperGraphStore> OpenExistingAsync(string address, CancellationToken cancellation)
    {
        // A server's database is always there, if only empty.
        if (!address.Contains("://", StringComparison.Ordinal) && !File.Exists(address))
            throw new StoreUnavailableException(
                $"There is no graph at '{address}'. Make one with 'papergraph build SOURCE --store {address}', or try 'papergraph demo'.");
        return OpenAsync(address, cancellation);
    }
}
