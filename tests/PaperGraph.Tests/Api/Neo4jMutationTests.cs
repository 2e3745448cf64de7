using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using PaperGraph.Api.Keys;
using PaperGraph.Extraction;
using PaperGraph.Neo4j;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Tests.Cli;
using PaperGraph.Tests.Neo4j;
using PaperGraph.Tests.Resolution;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Api;

/// <summary>Changes of a graph in Neo4j through the API, beside those of a file by the command line.</summary>
[Collection(Neo4jServer.Name)]
public sealed class Neo4jMutationTests : IAsyncLifetime
{
    const string Key = "pg_a-key-of-the-tests";

    readonly TemporaryFolder _folder = new();
    Neo4jStore _neo4j = null!;
    ApiServer _server = null!;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    string File => _folder["file.db"];

    public async ValueTask InitializeAsync()
    {
        _neo4j = await Neo4jStore.OpenAsync(Needs.Neo4j(), Cancellation);
        await _neo4j.ClearAsync(Cancellation);
        await FillAsync(_neo4j);
        await using IPaperGraphStore file = await Stores.Files.OpenAsync(File, Cancellation);
        await FillAsync(file);
        _server = await ApiServer.StartAsync(_neo4j, options => options.Keys.Add("ada", ApiKey.HashOf(Key)));
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        if (_neo4j is not null)
            await _neo4j.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("mergeConcepts(concepts: [\"GPT-3\", \"davinci\"]) { id }", "same-as", "GPT-3", "davinci")]
    [InlineData("separateConcepts(concept: \"mixture of experts\", surfaces: [\"MoE\"]) { id }", "not-same-as", "mixture of experts", "MoE")]
    [InlineData("rejectMention(paper: \"p2\", concept: \"GPT-3\") { id }", "reject", "p2", "GPT-3")]
    public async Task A_decision_and_its_undoing_leave_what_the_command_line_leaves(string mutation, params string[] decision)
    {
        string before = await ExportAsync(Needs.Neo4j());

        await ChangeAsync(mutation);
        await RunAsync(["decide", .. decision, "--by", "ada", "--store", File]);

        string decided = await ExportAsync(Needs.Neo4j());
        Assert.NotEqual(before, decided);
        Assert.Equal(await ExportAsync(File), decided);
        await ChangeAsync("undo(decision: \"decision:1\") { id }");
        Assert.Equal(before, await ExportAsync(Needs.Neo4j()));
    }

    [Fact]
    public async Task Papers_taken_in_leave_what_the_command_line_leaves()
    {
        string lines = _folder.Write("new.jsonl", """{"id":"n1","title":"Sea and Sand","abstract":"We evaluate SandNet on ImageNet."}""");

        await ChangeAsync("ingestPapers(papers: [{ id: \"n1\", title: \"Sea and Sand\", abstract: \"We evaluate SandNet on ImageNet.\" }]) { added }");
        await RunAsync("build", lines, "--store", File);

        Assert.Equal(await ExportAsync(File), await ExportAsync(Needs.Neo4j()));
    }

    static async Task FillAsync(IPaperGraphStore store)
    {
        ExtractedPaper[] papers =
        [
            new APaper("p1").Names("GPT-3").Names("davinci").Extracted,
            new APaper("p2").Names("GPT-3").Extracted,
            new APaper("p3").Names("davinci").Defines("mixture of experts", "MoE", "mixture of experts").Extracted,
        ];
        await new GraphBuilder(store, Extractor.Default, new Resolver()).BuildAsync(papers.ToAsyncEnumerable(), cancellation: Cancellation);
    }

    static Task<string> ExportAsync(string store) => RunAsync("export", "jsonl", "--store", store);

    static async Task<string> RunAsync(params string[] args)
    {
        Finished command = await Papergraph.RunAsync(args);
        Assert.Equal((0, ""), (command.ExitCode, args[0] == "build" ? "" : command.Error));
        return command.Output;
    }

    async Task ChangeAsync(string mutation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = $"mutation {{ {mutation} }}" }) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Key);
        using HttpResponseMessage response = await _server.Client.SendAsync(request, Cancellation);
        JsonElement answer = await ApiServer.JsonOf(response);
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString());
    }
}
