using PaperGraph.Extraction;
using PaperGraph.Neo4j;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Storage.Sqlite;
using PaperGraph.Tests.Cli;
using PaperGraph.Tests.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

/// <summary>What a server of the test's own does to us: dies, comes back, takes too long, and reads our password.</summary>
[Collection(Neo4jServer.Name)]
public sealed class ServerFailureTests : IAsyncLifetime
{
    ThrowawayNeo4j? _server;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    ThrowawayNeo4j Server => _server!;

    public ValueTask InitializeAsync()
    {
        Needs.Neo4jServer();
        _server = new ThrowawayNeo4j();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task A_build_whose_server_is_killed_says_so_and_after_its_restart_the_next_one_equals_a_clean_build()
    {
        await Server.StartAsync();
        await using Neo4jStore store = await Server.OpenAsync(Cancellation);

        StoreUnavailableException gone = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Builder(store).BuildAsync(Papers(killAt: 300), cancellation: Cancellation));
        await Server.StartAsync();
        BuildReport report = await Builder(store).BuildAsync(Papers(), cancellation: Cancellation);

        Assert.StartsWith($"No Neo4j answers at {Server.Address}: ", gone.Message, StringComparison.Ordinal);
        Assert.Contains("Start the server", gone.Message, StringComparison.Ordinal);
        Assert.Equal(new SaveCounts(344, 0, 256), report.Saved);
        Assert.Equal(await VersionOfCleanBuildAsync(), await store.VersionAsync(Cancellation));
    }

    [Fact]
    public async Task A_statement_that_takes_longer_than_the_server_allows_is_a_sentence_that_names_the_setting()
    {
        await Server.StartAsync("db.transaction.timeout=1s");
        await using ICypherConnection connection = Neo4jAddress.Parse(Server.Address, Server.Environment.GetValueOrDefault).Connect();

        StoreUnavailableException late = await Assert.ThrowsAsync<StoreUnavailableException>(() => connection.ReadAsync(
            new CypherStatement("test", "UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)"),
            new Dictionary<string, object?>(), Cancellation));

        Assert.Contains(Server.Address, late.Message, StringComparison.Ordinal);
        Assert.Contains("db.transaction.timeout", late.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_on_a_full_disk_and_the_next_one_are_sentences_that_say_what_to_do()
    {
        using var disk = new SmallDisk();
        await using var full = new ThrowawayNeo4j(disk.Folder);
        await full.StartAsync();
        await using Neo4jStore store = await full.OpenAsync(Cancellation);
        disk.Fill();

        StoreUnavailableException first = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Builder(store).BuildAsync(Papers(), cancellation: Cancellation));
        StoreUnavailableException next = await Assert.ThrowsAsync<StoreUnavailableException>(() => full.OpenAsync(Cancellation));
        await full.KillAsync(); // It would try for a minute to write its last checkpoint.

        Assert.StartsWith($"Neo4j at {full.Address} could not write to its disk: ", first.Message, StringComparison.Ordinal);
        Assert.Contains("Make room there, restart the server", first.Message, StringComparison.Ordinal);
        Assert.StartsWith($"Neo4j at {full.Address} has stopped its database", next.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_password_is_in_what_a_server_of_ours_says_or_in_the_list_of_processes()
    {
        await Server.StartAsync();
        var talkative = new Dictionary<string, string?>(Server.Environment) { ["PAPERGRAPH_Serilog__MinimumLevel__Default"] = "Verbose" };
        using var serving = Papergraph.Start(talkative, "serve", "--store", Server.Address, "--port", "0");
        string? address = await serving.Output.ReadLineAsync(Cancellation);

        string arguments = await File.ReadAllTextAsync($"/proc/{serving.ProcessId}/cmdline", Cancellation);
        await Server.KillAsync();
        await AskAsync(address!);
        serving.Interrupt();
        Finished served = await serving.FinishAsync();

        Assert.Contains(Server.Address, arguments, StringComparison.Ordinal);
        Assert.Contains("/health/ready 503", served.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(ThrowawayNeo4j.Password, arguments + served.Output + served.Error, StringComparison.Ordinal);
    }

    static async Task AskAsync(string line)
    {
        using var http = new HttpClient();
        string address = line[line.IndexOf("http://", StringComparison.Ordinal)..].Split(' ')[0].TrimEnd('/').Replace("/graphql", "", StringComparison.Ordinal);
        using HttpResponseMessage answer = await http.GetAsync(new Uri(address + "/health/ready"), Cancellation);
        using var question = new StringContent("""{"query":"{ stats { papers } }"}""", System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage failed = await http.PostAsync(new Uri(address + "/graphql"), question, Cancellation);
        Assert.DoesNotContain(ThrowawayNeo4j.Password, await failed.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    static GraphBuilder Builder(IPaperGraphStore store) => new(store, Extractor.Default, new Resolver());

    /// <summary>A batch of 256 is saved before the server is killed.</summary>
    async IAsyncEnumerable<ExtractedPaper> Papers(int killAt = -1)
    {
        for (int i = 0; i < 600; i++)
        {
            if (i == killAt)
                await Server.KillAsync();
            yield return Some.PaperNaming($"p{i:000}", "BERT", $"Method {i % 7}");
        }
    }

    async Task<string> VersionOfCleanBuildAsync()
    {
        using var folder = new SqliteFolder();
        await using SqliteStore clean = await folder.OpenAsync();
        await Builder(clean).BuildAsync(Papers(), cancellation: Cancellation);
        return await clean.VersionAsync(Cancellation);
    }
}
