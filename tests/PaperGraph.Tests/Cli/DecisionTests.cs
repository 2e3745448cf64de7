using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using PaperGraph.Api.Keys;
using PaperGraph.Curation;
using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Tests.Resolution;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Cli;

/// <summary>Deciding, looking decisions up and taking them back, as a person does.</summary>
public sealed class DecisionTests : IDisposable
{
    const string Lines = """
        {"id":"a","title":"One","abstract":"We use GPT-3 and davinci.","concepts":[{"name":"GPT-3","surfaces":["GPT-3"],"type":"method"},{"name":"davinci","surfaces":["davinci"],"type":"method"}]}
        """;

    readonly TemporaryFolder _folder = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_decision_is_listed_with_who_when_and_why_and_can_be_taken_back()
    {
        await BuildAsync();

        Finished decided = await RunAsync("decide", "same-as", "GPT-3", "davinci", "--name", "GPT 3", "--by", "ada", "--reason", "One model.");
        Finished show = await RunAsync("show", "davinci", "--json");
        Finished undone = await RunAsync("undo", "decision:1", "--by", "kurt");
        Finished table = await RunAsync("decisions");
        Finished again = await RunAsync("undo", "1");

        Assert.Equal((0, "decision:1 same-as: GPT-3 = davinci is called GPT 3\n", ""), (decided.ExitCode, decided.Output, decided.Error));
        Assert.Contains("method:gpt-3", show.Output, StringComparison.Ordinal);
        Assert.StartsWith("Undone: decision:1 ", undone.Output, StringComparison.Ordinal);
        Assert.Matches(@"decision:1 +same-as +GPT-3 = davinci is called GPT 3 +ada +20\d\d-.*Z by kurt +One model\.", table.Output);
        Assert.Equal((1, "'decision:1' was undone already, by kurt.\n"), (again.ExitCode, again.Error));
    }

    [Fact]
    public async Task Decisions_outlive_a_clean_build_unless_it_is_told_to_forget_them()
    {
        await BuildAsync();
        await RunAsync("decide", "same-as", "GPT-3", "davinci");

        await BuildAsync("--clean");
        Finished kept = await RunAsync("merges", "--json");
        await BuildAsync("--clean", "--forget-decisions");
        Finished forgotten = await RunAsync("decisions");

        Assert.Contains("\"decided\"", kept.Output, StringComparison.Ordinal);
        Assert.Equal("Nothing was decided.\n", forgotten.Output);
    }

    [Fact]
    public async Task A_file_of_overrides_is_made_once_and_what_is_printed_can_be_read_again()
    {
        string overrides = _folder.Write("overrides.jsonl", """
            # The two are one.
            {"action":"same-as","names":["GPT-3","davinci"],"reason":"One model.","by":"ada"}

            {"action":"type","names":["GPT-3"],"type":"benchmark"}
            """);

        Finished first = await BuildAsync("--overrides", overrides);
        Finished second = await BuildAsync("--overrides", overrides);
        Finished printed = await RunAsync("decisions", "--json");
        string again = _folder.Write("again.jsonl", printed.Output);
        Finished third = await RunAsync("decide", "from", again);
        Finished merges = await RunAsync("merges", "--json");

        Assert.Contains("2 decisions made", first.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("decision", second.Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), (third.ExitCode, third.Output));
        JsonElement row = JsonDocument.Parse(merges.Output).RootElement.GetProperty("rows")[0];
        Assert.Equal("benchmark:davinci", row.GetProperty("concept").GetProperty("id").GetString());
        Assert.Equal("""["paper:a"]""", JsonSerializer.Serialize(row.GetProperty("papers")));
    }

    [Theory]
    [InlineData("""{"names":["a","b"]}""", "line 1: no \"action\". It is one of same-as, not-same-as, name, type, drop, reject.")]
    [InlineData("""{"action":"merge","names":["a","b"]}""", "line 1: \"action\" is \"merge\"; expected one of same-as,")]
    [InlineData("""{"action":"same-as","names":["a"]}""", "line 1: \"same-as\" needs two different names or more.")]
    [InlineData("""{"action":"type","names":["a"]}""", "line 1: \"type\" needs the type of the concept.")]
    [InlineData("""{"action":"type","names":["a"],"type":"thing"}""", "line 1: \"type\" is \"thing\"; expected one of method,")]
    [InlineData("""{"action":"reject","names":["a"]}""", "line 1: \"reject\" needs the paper that does not name the concept.")]
    public async Task A_line_that_is_no_decision_is_named_before_anything_is_built(string line, string words)
    {
        string overrides = _folder.Write("overrides.jsonl", line);

        Finished built = await BuildAsync("--overrides", overrides);

        Assert.Equal(1, built.ExitCode);
        Assert.Contains(words, built.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["a.db"]));
    }

    [Fact]
    public async Task A_decision_against_an_earlier_one_by_way_of_a_third_name_names_it()
    {
        await using IPaperGraphStore store = await Stores.Files.OpenAsync(_folder["names.db"], Cancellation);
        ExtractedPaper[] papers = [new APaper("p1").Names("alpha").Names("beta").Names("gamma").Extracted];
        await new GraphBuilder(store, Extractor.Default, new Resolver()).BuildAsync(papers.ToAsyncEnumerable(), cancellation: Cancellation);
        var curator = new Curator(store, new Resolver(), TimeProvider.System);
        await curator.DecideAsync([new Decision(DecisionAction.NotSameAs, ["alpha", "gamma"]) { By = "ada" }, new Decision(DecisionAction.SameAs, ["alpha", "beta"])], Cancellation);

        DecisionException refused = await Assert.ThrowsAsync<DecisionException>(
            () => curator.DecideAsync(drafts => drafts.MergeAsync(["beta", "gamma"], null, Cancellation), "kurt", null, Cancellation));

        Assert.StartsWith("'decision:1' by ada keeps 'alpha' apart from 'gamma'", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await store.DecisionsAsync(Cancellation)).Count);
    }

    [Fact]
    public async Task A_decision_says_when_by_the_clock_it_is_given_and_the_graph_does_not_know()
    {
        var then = new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
        string[] versions = new string[2];
        for (int i = 0; i < 2; i++)
        {
            await using IPaperGraphStore store = await Stores.Files.OpenAsync(_folder[$"{i}.db"], Cancellation);
            ExtractedPaper[] papers = [new APaper("p1").Names("alpha").Names("beta").Extracted];
            await new GraphBuilder(store, Extractor.Default, new Resolver()).BuildAsync(papers.ToAsyncEnumerable(), cancellation: Cancellation);
            var curator = new Curator(store, new Resolver(), new StoppedClock(then.AddDays(i)));

            Decision decision = await curator.DecideAsync(drafts => drafts.MergeAsync(["alpha", "beta"], null, Cancellation), "ada", null, Cancellation);

            Assert.Equal(then.AddDays(i), decision.At);
            versions[i] = await store.VersionAsync(Cancellation);
        }
        Assert.Equal(versions[0], versions[1]);
    }

    [Fact]
    public async Task Candidates_lists_what_was_not_accepted_once_for_each_name_and_kind()
    {
        await using (IPaperGraphStore store = await Stores.Files.OpenAsync(_folder["a.db"], Cancellation))
        {
            await store.ApplyAsync(
                new GraphMaker()
                    .Paper("paper:a", "A", "On HopeBench we try.").Candidate("paper:a", "HopeBench", ConceptKind.Benchmark, 0.2)
                    .Paper("paper:b", "B", "On HopeBench and Sand we try.").Candidate("paper:b", "HopeBench", ConceptKind.Benchmark, 0.4).Candidate("paper:b", "Sand", ConceptKind.Method, 0.3)
                    .Make(),
                Cancellation);
        }

        Finished all = await RunAsync("candidates");
        Finished benchmarks = await RunAsync("candidates", "--kind", "benchmark", "--json");
        Finished one = await RunAsync("candidates", "A");
        Finished card = await RunAsync("show", "A");

        Assert.Matches(@"HopeBench +benchmark +2 +0\.40 +Seen once, without a cue\.\s+Sand +method +1 +0\.30 ", all.Output);
        JsonElement row = Assert.Single(JsonDocument.Parse(benchmarks.Output).RootElement.GetProperty("rows").EnumerateArray().ToArray());
        Assert.Equal("paper:b", row.GetProperty("evidence").GetProperty("paper").GetProperty("id").GetString());
        Assert.Matches(@"HopeBench +benchmark +1 +0\.20 ", one.Output);
        Assert.Contains("candidates were seen and none accepted; see 'papergraph candidates paper:a'", card.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_logs_each_use_of_a_key_and_never_the_key()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        await BuildAsync();
        var environment = new Dictionary<string, string?> { ["PAPERGRAPH_Api__Keys__ada"] = ApiKey.HashOf("pg_right") };
        using var serving = Papergraph.Start(environment, "serve", "--store", _folder["a.db"], "--port", "0");
        var address = new Uri((await serving.Output.ReadLineAsync(Cancellation))!);

        HttpStatusCode right = await UndoAsync(address, "pg_right");
        HttpStatusCode wrong = await UndoAsync(address, "pg_wrong");
        serving.Interrupt();
        Finished stopped = await serving.FinishAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (right, wrong));
        Assert.Single(Regex.Matches(stopped.Error, "The API key of \"?ada\"? was used for \"?undo"));
        Assert.Single(Regex.Matches(stopped.Error, "A wrong API key was used for \"?undo"));
        Assert.DoesNotContain("pg_", stopped.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_printed_once_with_the_setting_that_holds_its_hash()
    {
        Finished key = await Papergraph.RunAsync("key", "ada");

        Assert.Matches(@"^Authorization: Bearer pg_[\w-]{43}\nPAPERGRAPH_Api__Keys__ada=[0-9a-f]{64}\n$", key.Output);
    }

    Task<Finished> BuildAsync(params string[] args) =>
        RunAsync(["build", "--extracted", _folder.Write("lines.jsonl", Lines), .. args]);

    Task<Finished> RunAsync(params string[] args) => Papergraph.RunAsync([.. args, "--store", _folder["a.db"]]);

    static async Task<HttpStatusCode> UndoAsync(Uri address, string key)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using HttpResponseMessage response = await client.PostAsJsonAsync(address, new { query = "mutation { undo(decision: \"1\") { id } }" }, Cancellation);
        return response.StatusCode;
    }

    sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
