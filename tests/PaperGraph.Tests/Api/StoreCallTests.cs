namespace PaperGraph.Tests.Api;

/// <summary>A query costs at most one call to the store a level, however many rows a level has.</summary>
public sealed class StoreCallTests(SampleServer sample) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData("{ __typename }", 0)]
    [InlineData("{ papers { nodes { title authors published } totalCount } }", 1)]
    [InlineData("{ papers { nodes { concepts { nodes { name } } } } }", 2)]
    [InlineData("{ papers { nodes { concepts { edges { evidence { paper { title } sentence } } } } } }", 2)]
    [InlineData("{ papers { nodes { concepts { edges { evidence { spans { concept { name } } } } } } } }", 3)]
    [InlineData("{ papers { nodes { concepts(first: 5) { nodes { papers(first: 5) { nodes { concepts(first: 5) { nodes { name } } } } } } } } }", 4)]
    [InlineData("{ papers { nodes { repositories { name } links { url } } } }", 2)]
    [InlineData("{ papers { nodes { cites { nodes { cites { nodes { title } } } } } } }", 3)]
    [InlineData("{ papers { nodes { candidates { surface } } } }", 2)]
    [InlineData("{ concepts { nodes { aliases { surface evidence { sentence } } } } }", 3)]
    [InlineData("{ concepts { nodes { neighbours { edges { edge { evidence { sentence } } } } neighbourCounts { count } } } }", 3)]
    [InlineData("{ papers { nodes { repositories { papers { nodes { title } } } } } }", 3)]
    [InlineData("{ a: papers { facets { withRepository } } b: papers(first: 3) { facets { withRepository } } }", 3)]
    [InlineData("{ quality { model sets { name rows { measure precision } } } }", 0)]
    [InlineData("{ a: paper(id: \"Latent Diffusion\") { title } b: paper(id: \"Hopeful work\") { title } c: node(id: \"metric:fid\") { id } }", 2)]
    [InlineData("{ papersSharingBenchmark { edges { node { title } shared { benchmark { name } evidence { paper { title } sentence } otherEvidence { sentence } } } } }", 1)]
    [InlineData("{ methodsBuildingOn(method: \"DDPM\") { edges { node { name } path { from { id } evidence { paper { title } sentence } } } } }", 1)]
    [InlineData("{ neighbourhood(concept: \"DDPM\", depth: 2) { nodes { concept { name } } edges { evidence { paper { title } sentence } } } }", 1)]
    [InlineData("{ shortestPath(from: \"refiner\", to: \"DDPM\") { nodes { id } edges { evidence { paper { title } sentence } } } }", 1)]
    [InlineData("{ similarPapers(paper: \"Latent Diffusion\") { edges { node { title } score shared { name } } } }", 1)]
    [InlineData("{ search(text: \"diffusion\") { nodes { ... on Paper { title } ... on Concept { name } } } }", 1)]
    public async Task Each_level_costs_one_call_at_most(string query, int calls)
    {
        using HttpResponseMessage response = await sample.Server.PostAsync(query);

        Assert.DoesNotContain("\"errors\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(calls, ApiServer.StoreCalls(response));
    }

    [Fact]
    public async Task A_level_is_asked_together_however_long_the_calls_above_it_take()
    {
        await using ApiServer server = await ApiServer.StartAsync(SlowStore.Over(sample.Store));

        using HttpResponseMessage response = await server.PostAsync("""
            {
              a: papers(first: 2) { nodes { concepts(first: 5) { nodes { aliases { surface } } } } }
              b: papers(first: 5, orderBy: NEWEST) { nodes { concepts(first: 5) { nodes { aliases { surface } } } repositories { name } } }
              c: papers(first: 5, orderBy: OLDEST) { nodes { cites(first: 5) { nodes { title } } } }
            }
            """);

        Assert.DoesNotContain("\"errors\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(3 + 3 + 1, ApiServer.StoreCalls(response));
    }

    [Fact]
    public async Task Requests_at_the_same_time_do_not_disturb_each_other()
    {
        string[] questions = ["{ papers { totalCount } }", "{ concepts { totalCount } }", "{ paper(id: \"Hopeful work\") { id } }", "{ stats { papers } }"];
        string[] alone = await Task.WhenAll(questions.Select(question => sample.Server.DataAsync(question)));

        string[] together = await Task.WhenAll(Enumerable.Range(0, 80).Select(i => sample.Server.DataAsync(questions[i % questions.Length])));

        Assert.Equal(Enumerable.Range(0, 80).Select(i => alone[i % alone.Length]), together);
    }

    [Fact]
    public async Task The_log_has_one_line_a_request_with_operation_and_calls()
    {
        var log = new StringWriter();
        TextWriter before = Console.Error;
        Console.SetError(TextWriter.Synchronized(log));

        await sample.Server.DataAsync("query LoggedOnce { papers { nodes { title } } stats { papers } }");
        // The line is written when the answer is already on its way.
        for (int waited = 0; waited < 100 && !log.ToString().Contains("LoggedOnce", StringComparison.Ordinal); waited++)
            await Task.Delay(50);
        Console.SetError(before);

        string line = log.ToString().Split('\n').Single(line => line.Contains("LoggedOnce", StringComparison.Ordinal));
        Assert.Matches(@"INF POST LoggedOnce 200 in \d+\.\d ms, 2 store calls", line);
    }
}
