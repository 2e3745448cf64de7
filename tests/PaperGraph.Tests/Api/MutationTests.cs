using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using PaperGraph.Api;
using PaperGraph.Api.Keys;
using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Tests.Cli;
using PaperGraph.Tests.Resolution;

namespace PaperGraph.Tests.Api;

/// <summary>Changes through the API, and that each is the same as the command line's.</summary>
public sealed class MutationTests : IAsyncLifetime
{
    const string Key = "pg_a-key-of-the-tests";

    readonly TemporaryFolder _folder = new();
    IPaperGraphStore _store = null!;
    ApiServer _server = null!;

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _store = await OpenAsync("api.db");
        _server = await ApiServer.StartAsync(_store, options => options.Keys.Add("ada", ApiKey.HashOf(Key)));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Merging_joins_concepts_and_says_who_and_when()
    {
        JsonElement decision = await ChangeAsync(
            """{ mergeConcepts(concepts: ["GPT-3", "method:davinci"], name: "GPT-3", reason: "One model.") { id action by at undone reason concepts { name support } } }""");

        Assert.Equal("""[{"name":"GPT-3","support":3}]""", decision.GetProperty("concepts").ToString());
        Assert.Equal(
            ("decision:1", "same-as", "ada", "One model.", false),
            (Text(decision, "id"), Text(decision, "action"), Text(decision, "by"), Text(decision, "reason"), decision.GetProperty("undone").GetBoolean()));
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        Assert.InRange(DateTimeOffset.Parse(Text(decision, "at"), null), now.AddHours(-1), now);
        Assert.Equal(
            """{"concept":{"name":"GPT-3","aliases":[{"surface":"GPT-3","rule":"name"},{"surface":"davinci","rule":"decided"}]}}""",
            await _server.DataAsync("{ concept(id: \"method:davinci\") { name aliases { surface rule } } }"));
    }

    [Fact]
    public async Task Separating_gives_a_name_a_concept_of_its_own()
    {
        JsonElement decision = await ChangeAsync(
            """{ separateConcepts(concept: "mixture of experts", surfaces: ["MoE"]) { action concepts { id } } }""");

        Assert.Equal("not-same-as", Text(decision, "action"));
        Assert.Equal("""[{"id":"method:mixture-of-experts"},{"id":"method:moe"}]""", decision.GetProperty("concepts").ToString());
    }

    [Fact]
    public async Task Rejecting_takes_a_concept_from_one_paper()
    {
        JsonElement decision = await ChangeAsync(
            """{ rejectMention(paper: "About p2", concept: "GPT-3") { action concepts { support } } }""");

        Assert.Equal(("reject", """[{"support":1}]"""), (Text(decision, "action"), decision.GetProperty("concepts").ToString()));
        Assert.Equal("""{"paper":{"concepts":{"nodes":[]}}}""", await _server.DataAsync("{ paper(id: \"p2\") { concepts(first: 5) { nodes { name } } } }"));
    }

    [Fact]
    public async Task Undoing_leaves_the_graph_as_it_was()
    {
        string before = await _store.VersionAsync(Cancellation);
        JsonElement made = await ChangeAsync("""{ mergeConcepts(concepts: ["GPT-3", "davinci"]) { id } }""");
        string merged = await _store.VersionAsync(Cancellation);

        JsonElement undone = await ChangeAsync($$"""{ undo(decision: "{{Text(made, "id")}}") { id undone concepts { name } } }""");

        Assert.NotEqual(before, merged);
        Assert.Equal(before, await _store.VersionAsync(Cancellation));
        Assert.True(undone.GetProperty("undone").GetBoolean());
        Assert.Equal("""[{"name":"GPT-3"},{"name":"davinci"}]""", undone.GetProperty("concepts").ToString());
    }

    [Fact]
    public async Task Ingesting_reads_papers_and_counts_what_became_of_them()
    {
        const string Papers = """{ papers: [{ title: "Sea and Sand", abstract: "We evaluate on ImageNet.", authors: ["Ada"], published: "2024-02-29", url: "https://example.org/s" }, { id: "p1", title: "About p1" }] }""";

        JsonElement first = await ChangeAsync($"{{ ingestPapers({Papers[2..^2]}) {{ added replaced unchanged papers {{ id published authors url source }} }} }}");
        JsonElement second = await ChangeAsync($"{{ ingestPapers({Papers[2..^2]}) {{ added replaced unchanged }} }}");

        Assert.Equal("""{"added":0,"replaced":0,"unchanged":2}""", second.ToString());
        Assert.Equal((1, 1), (first.GetProperty("added").GetInt32(), first.GetProperty("replaced").GetInt32()));
        Assert.Equal(
            """{"id":"paper:sea-and-sand","published":"2024-02-29","authors":["Ada"],"url":"https://example.org/s","source":"jsonl"}""",
            first.GetProperty("papers")[0].ToString());
    }

    [Fact]
    public async Task A_paper_that_is_none_is_refused_with_its_place_and_nothing_is_taken_in()
    {
        JsonElement answer = await PostAsync("""mutation { ingestPapers(papers: [{ title: "Good" }, { title: " " }]) { added } }""");

        Assert.Equal("BAD_INPUT", ApiServer.ErrorOf(answer).Code);
        Assert.StartsWith("'papers[1]': \"title\" is empty.", ApiServer.ErrorOf(answer).Message, StringComparison.Ordinal);
        Assert.Null((await _store.FindPapersAsync(["Good"], Cancellation))[0]);
    }

    [Theory]
    [InlineData("mergeConcepts(concepts: [\"GPT-3\", \"gpt 3\"]) { id }", "BAD_INPUT", "it takes two concepts")]
    [InlineData("mergeConcepts(concepts: [\"GPT-3\", \"nobody\"]) { id }", "NOT_FOUND", "'nobody'")]
    [InlineData("separateConcepts(concept: \"GPT-3\", surfaces: [\"GPT-4\"]) { id }", "BAD_INPUT", "'GPT-4' is no name of 'GPT-3'")]
    [InlineData("separateConcepts(concept: \"GPT-3\", surfaces: [\"GPT-3\"]) { id }", "BAD_INPUT", "the concept's own name")]
    [InlineData("separateConcepts(concept: \"GPT-3\", surfaces: []) { id }", "BAD_INPUT", "two different names")]
    [InlineData("rejectMention(paper: \"p1\", concept: \"mixture of experts\") { id }", "BAD_INPUT", "nothing to reject")]
    [InlineData("undo(decision: \"decision:7\") { id }", "NOT_FOUND", "'decision:7'")]
    public async Task What_cannot_be_decided_is_answered_with_a_sentence(string mutation, string code, string words)
    {
        (string message, string? found) = ApiServer.ErrorOf(await PostAsync($"mutation {{ {mutation} }}"));

        Assert.Equal(code, found);
        Assert.Contains(words, message, StringComparison.Ordinal);
        Assert.Empty(await _store.DecisionsAsync(Cancellation));
    }

    [Fact]
    public async Task Several_changes_at_once_take_turns()
    {
        string[] mutations =
        [
            "mutation { mergeConcepts(concepts: [\"GPT-3\", \"davinci\"]) { id } }",
            "mutation { separateConcepts(concept: \"mixture of experts\", surfaces: [\"MoE\"]) { id } }",
            "mutation { ingestPapers(papers: [{ title: \"Good\" }]) { added } }",
        ];

        JsonElement[] answers = await Task.WhenAll(mutations.Select(PostAsync));

        Assert.All(answers, answer => Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString()));
        Assert.Equal(2, (await _store.DecisionsAsync(Cancellation)).Count);
        Assert.NotNull((await _store.FindPapersAsync(["Good"], Cancellation))[0]);
        Assert.NotNull((await _store.FindConceptsAsync(["method:moe"], cancellation: Cancellation))[0]);
    }

    [Theory]
    [InlineData("mergeConcepts(concepts: [\"GPT-3\", \"davinci\"]) { id }", "decide", "same-as", "GPT-3", "davinci")]
    [InlineData("separateConcepts(concept: \"mixture of experts\", surfaces: [\"MoE\"]) { id }", "decide", "not-same-as", "mixture of experts", "MoE")]
    [InlineData("rejectMention(paper: \"p2\", concept: \"GPT-3\") { id }", "decide", "reject", "p2", "GPT-3")]
    public async Task A_decision_is_the_same_by_the_command_line(string mutation, params string[] args)
    {
        await (await OpenAsync("cli.db")).DisposeAsync();

        await ChangeAsync($"{{ {mutation} }}");
        Finished command = await Papergraph.RunAsync([.. args, "--by", "ada", "--store", _folder["cli.db"]]);

        Assert.Equal((0, ""), (command.ExitCode, command.Error));
        await using IPaperGraphStore other = await Stores.Files.OpenAsync(_folder["cli.db"], Cancellation);
        Assert.Equal(await _store.VersionAsync(Cancellation), await other.VersionAsync(Cancellation));
        Assert.Equivalent(
            Assert.Single(await _store.DecisionsAsync(Cancellation)) with { At = default }, Assert.Single(await other.DecisionsAsync(Cancellation)) with { At = default });
    }

    [Fact]
    public async Task Papers_are_the_same_by_the_command_line()
    {
        string lines = _folder.Write("new.jsonl", """{"id":"n1","title":"Sea and Sand","abstract":"We evaluate  SandNet on ImageNet.\nIt works."}""");
        await (await OpenAsync("cli.db")).DisposeAsync();

        await ChangeAsync("""{ ingestPapers(papers: [{ id: "n1", title: "Sea and Sand", abstract: "We evaluate  SandNet on ImageNet.\nIt works." }]) { added } }""");
        Finished command = await Papergraph.RunAsync("build", lines, "--store", _folder["cli.db"]);

        Assert.Equal(0, command.ExitCode);
        await using IPaperGraphStore other = await Stores.Files.OpenAsync(_folder["cli.db"], Cancellation);
        Assert.Equal(await _store.VersionAsync(Cancellation), await other.VersionAsync(Cancellation));
    }

    [Theory]
    [InlineData(null, "Send it in the header 'Authorization: Bearer …'.")]
    [InlineData("Bearer pg_another", "is none of this server's.")]
    [InlineData("Bearer ", "Send it in the header")]
    [InlineData("Basic YWRhOnBn", "Send it in the header")]
    public async Task Without_a_key_of_ours_a_mutation_is_401_in_either_media_type(string? header, string words)
    {
        foreach (string accept in new[] { "application/json", "application/graphql-response+json" })
        {
            using HttpResponseMessage response = await SendAsync("mutation { undo(decision: \"1\") { id } }", header, accept);

            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
            Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
            (string message, string? code) = ApiServer.ErrorOf(await ApiServer.JsonOf(response));
            Assert.Equal("UNAUTHENTICATED", code);
            Assert.Contains(words, message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_query_needs_no_key_and_minds_no_wrong_one()
    {
        using HttpResponseMessage response = await SendAsync("{ __typename }", "Bearer pg_another", "application/json");

        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task A_hash_that_is_none_keeps_the_server_from_starting_and_is_named()
    {
        BadConfigurationException exception = await Assert.ThrowsAsync<BadConfigurationException>(
            () => ApiServer.StartAsync(_store, options => options.Keys.Add("kurt", "secret")));

        Assert.Contains("PAPERGRAPH_Api__Keys__kurt", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    async Task<IPaperGraphStore> OpenAsync(string file)
    {
        IPaperGraphStore store = await Stores.Files.OpenAsync(_folder[file], Cancellation);
        ExtractedPaper[] papers =
        [
            new APaper("p1").Names("GPT-3").Names("davinci").Extracted,
            new APaper("p2").Names("GPT-3").Extracted,
            new APaper("p3").Names("davinci").Defines("mixture of experts", "MoE", "mixture of experts").Extracted,
        ];
        await new GraphBuilder(store, Extractor.Default, new Resolver()).BuildAsync(papers.ToAsyncEnumerable(), cancellation: Cancellation);
        return store;
    }

    /// <summary>What the one field of a mutation that must succeed answers.</summary>
    async Task<JsonElement> ChangeAsync(string fields)
    {
        JsonElement answer = await PostAsync("mutation " + fields);
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return answer.GetProperty("data").EnumerateObject().Single().Value;
    }

    async Task<JsonElement> PostAsync(string query)
    {
        using HttpResponseMessage response = await SendAsync(query, "Bearer " + Key, "application/json");
        return await ApiServer.JsonOf(response);
    }

    async Task<HttpResponseMessage> SendAsync(string query, string? authorization, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await _server.Client.SendAsync(request, Cancellation);
    }

    static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
