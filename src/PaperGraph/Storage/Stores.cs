using PaperGraph.Storage.Sqlite;

namespace PaperGraph.Storage;

/// <summary>Opens the store that an address names: a file's path, or <c>scheme://host:port[/database]</c>.</summary>
/// <param name="servers">What opens an address of a scheme ("bolt"); without one, the answer is a sentence.</param>
public sealed class Stores(IReadOnlyDictionary<string, Stores.Opening> servers)
{
    static readonly string[] ServerSchemes = ["bolt", "bolt+s", "bolt+ssc", "http", "https", "neo4j", "neo4j+s", "neo4j+ssc"];

    /// <summary>Opens a store on a server at an address as it was given, or throws <see cref="StoreUnavailableException"/>.</summary>
    public delegate Task<IPaperGraphStore> Opening(string address, CancellationToken cancellation);

    /// <summary>Files alone.</summary>
    public static Stores Files { get; } = new(new Dictionary<string, Opening>());

    /// <exception cref="StoreUnavailableException">The message names the store and the way out.</exception>
    public async Task<IPaperGraphStore> OpenAsync(string address, CancellationToken cancellation = default)
    {
        int colon = address.IndexOf("://", StringComparison.Ordinal);
        if (colon < 0)
            return await SqliteStore.OpenAsync(address, cancellation);
        string scheme = address[..colon].ToLowerInvariant();
        if (scheme == "file")
            return await SqliteStore.OpenAsync(new Uri(address).LocalPath, cancellation);
        if (!ServerSchemes.Contains(scheme))
            throw new StoreUnavailableException(
                $"'{address}' is not an address of a store. Give the path of a file, or a server as neo4j://host:7687 or http://host:7474.");
        if (!servers.TryGetValue(scheme, out Opening? open))
            throw new StoreUnavailableException(
                $"This build of PaperGraph cannot reach '{address}': it has no store for {scheme}://. Give the path of a file instead.");
        return await open(address, cancellation);
    }
}
