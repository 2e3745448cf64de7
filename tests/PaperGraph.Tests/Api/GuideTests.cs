using System.IO.Compression;
using System.Net;
using System.Text.Json;

namespace PaperGraph.Tests.Api;

/// <summary>What the server has for Neo4j Browser, and for pages that lead there. None of it asks the store.</summary>
public sealed class GuideTests : IAsyncLifetime
{
    ApiServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await StartAsync("http://localhost:7474/browser/");

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_page_learns_where_the_browser_is_and_what_can_be_asked_there()
    {
        JsonElement answer = JsonElement.Parse(await _server.Client.GetStringAsync("/explorer/neo4j.json"));

        Assert.Equal("http://localhost:7474/browser/", answer.GetProperty("browser").GetString());
        Assert.Equal(8, answer.GetProperty("queries").EnumerateObject().Count());
        Assert.Equal(["concept", "minConfidence", "limit"], answer.GetProperty("queries").GetProperty("around").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public async Task Over_a_file_there_is_no_browser()
    {
        await using ApiServer server = await StartAsync(null);

        JsonElement answer = JsonElement.Parse(await server.Client.GetStringAsync("/explorer/neo4j.json"));

        Assert.Equal(JsonValueKind.Null, answer.GetProperty("browser").ValueKind);
    }

    [Theory]
    [InlineData("around.cypher?concept=method:moe&limit=3&minConfidence=0", "concept.id = \"method:moe\"", "[..3]", ">= 0.0")]
    [InlineData("side-by-side.cypher?papers=paper:a&papers=paper:b", "[\"paper:a\", \"paper:b\"]")]
    [InlineData("around.cypher?concept=%22%5C%0A%26%23", "= \"\\\"\\\\\\n\\u0026\\u0023\"")]
    [InlineData("around.cypher?concept=%5Cu0022", "= \"\\\\\" + \"u0022\"")]
    public async Task A_statement_is_served_with_the_values_that_are_asked_for(string address, params string[] parts)
    {
        string served = await _server.Client.GetStringAsync("/queries/" + address);

        Assert.All(parts, part => Assert.Contains(part, served, StringComparison.Ordinal));
        Assert.DoesNotContain('$', served);
    }

    [Theory]
    [InlineData("around.cypher?limit=few", HttpStatusCode.BadRequest, "'limit' must be a whole number, and is 'few'.")]
    [InlineData("around.cypher?minConfidence=NaN", HttpStatusCode.BadRequest, "'minConfidence' must be a number, and is 'NaN'.")]
    [InlineData("around.cypher?concept=a&concept=b", HttpStatusCode.BadRequest, "'concept' takes one value, and has 2.")]
    [InlineData("around.cypher?paper=a", HttpStatusCode.BadRequest, "around.cypher has no parameter 'paper', only concept, minConfidence, limit.")]
    [InlineData("beside.cypher", HttpStatusCode.NotFound, "There is no beside.cypher, only most-named, ")]
    public async Task What_cannot_be_filled_in_is_said(string address, HttpStatusCode status, string message)
    {
        using HttpResponseMessage response = await _server.Client.GetAsync(new Uri("/queries/" + address, UriKind.Relative));

        Assert.Equal(status, response.StatusCode);
        Assert.StartsWith(message, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/browser-guide")]
    [InlineData("/browser-guide/style.grass")]
    [InlineData("/queries/around.cypher")]
    public async Task A_browser_of_another_address_may_read_it(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, address);
        request.Headers.Add("Origin", "https://db.example.org:7473");
        request.Headers.Add("Access-Control-Request-Method", "GET");
        request.Headers.Add("Access-Control-Request-Headers", "pragma,cache-control");

        using HttpResponseMessage response = await _server.Client.SendAsync(request);

        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("pragma,cache-control", response.Headers.GetValues("Access-Control-Allow-Headers").Single());
    }

    [Fact]
    public async Task The_questions_are_there_to_be_saved_in_either_browser()
    {
        using var zip = new ZipArchive(await _server.Client.GetStreamAsync("/browser-guide/queries.zip"));
        string csv = await _server.Client.GetStringAsync("/browser-guide/queries.csv");
        using var around = new StreamReader(zip.GetEntry("PaperGraph/around.cypher")!.Open());
        string served = await _server.Client.GetStringAsync("/queries/around.cypher");

        Assert.Equal(8, zip.Entries.Count);
        Assert.Equal(served, await around.ReadToEndAsync());
        Assert.StartsWith("name,description,query,id,parentId,isFolder\r\nPaperGraph,,,0,,true\r\nmost-named,", csv, StringComparison.Ordinal);
        Assert.Contains($"\"{served.TrimEnd().Replace("\"", "\"\"", StringComparison.Ordinal)}\",3,0,false\r\n", csv, StringComparison.Ordinal);
    }

    static Task<ApiServer> StartAsync(string? browser) =>
        ApiServer.StartAsync(
            FailingStore.That(() => throw new InvalidOperationException("The store was asked.")),
            options => options.Neo4jBrowser = browser is null ? null : new Uri(browser));
}
