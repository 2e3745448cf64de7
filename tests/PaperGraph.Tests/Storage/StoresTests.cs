using PaperGraph.Storage;
using PaperGraph.Storage.Sqlite;

namespace PaperGraph.Tests.Storage;

public sealed class StoresTests : IDisposable
{
    readonly SqliteFolder _folder = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_path_opens_a_file()
    {
        await using IPaperGraphStore store = await Stores.Files.OpenAsync(_folder.PathOf("p.db"), Cancellation);

        Assert.IsType<SqliteStore>(store);
        Assert.True(File.Exists(_folder.PathOf("p.db")));
    }

    [Theory]
    [InlineData("bolt://localhost:7687")]
    [InlineData("neo4j://localhost/papers")]
    [InlineData("HTTP://localhost:7474")]
    public async Task A_server_that_nothing_here_can_reach_is_a_sentence(string address)
    {
        StoreUnavailableException refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => Stores.Files.OpenAsync(address, Cancellation));

        Assert.Contains($"cannot reach '{address}'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Give the path of a file instead", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheme_nobody_knows_is_a_sentence_that_says_what_may_stand_there()
    {
        StoreUnavailableException refusal =
            await Assert.ThrowsAsync<StoreUnavailableException>(() => Stores.Files.OpenAsync("postgres://localhost", Cancellation));

        Assert.Contains("neo4j://host:7687", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_is_opened_by_what_was_plugged_in_for_its_scheme()
    {
        string? asked = null;
        var stores = new Stores(new Dictionary<string, Stores.Opening>
        {
            ["bolt"] = async (address, cancellation) =>
            {
                asked = address;
                return await SqliteStore.OpenAsync(_folder.PathOf("stand-in.db"), cancellation);
            },
        });

        await using IPaperGraphStore store = await stores.OpenAsync("bolt://example.org:7687/papers", Cancellation);

        Assert.Equal("bolt://example.org:7687/papers", asked);
    }
}
