using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PaperGraph.Api.Schema;

namespace PaperGraph.Tests.Api;

/// <summary>GraphQL over HTTP, on questions that need no store.</summary>
public sealed class EndpointTests : IAsyncLifetime
{
    const string Typename = """{"query":"{ __typename }"}""";

    ApiServer _server = null!;

    public async ValueTask InitializeAsync() =>
        _server = await ApiServer.StartAsync(FailingStore.That(() => Task.FromResult("1")));

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/*", "application/json")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json;q=0.5, application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/graphql-response+json; charset=utf-8, application/json;q=0.9", "application/graphql-response+json")]
    [InlineData("text/html, */*;q=0.1", "application/json")]
    public async Task The_answer_has_the_media_type_that_was_asked_for(string accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = Json(Typename) };
        request.Headers.TryAddWithoutValidation("Accept", accept);

        using HttpResponseMessage response = await _server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(expected + "; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_client_that_takes_neither_media_type_is_told_which_there_are()
    {
        using HttpResponseMessage response = await _server.PostBodyAsync(Json(Typename), "text/html");

        Assert.Equal(HttpStatusCode.NotAcceptable, response.StatusCode);
        Assert.Contains("application/json", ApiServer.ErrorOf(await ApiServer.JsonOf(response)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "The body is not valid JSON.")]
    [InlineData("", "The body is not valid JSON.")]
    [InlineData("[]", "The body is a list. Send one query a request.")]
    [InlineData("7", "The body must be a JSON object with a 'query'.")]
    [InlineData("{}", "There is no 'query' in the request.")]
    [InlineData("""{"query":null}""", "There is no 'query' in the request.")]
    [InlineData("""{"query":7}""", "'query' must be a string.")]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", "'variables' must be a JSON object.")]
    [InlineData("""{"query":"{ __typename }","operationName":1}""", "'operationName' must be a string.")]
    [InlineData("""{"query":"{ __typename }","extensions":"x"}""", "'extensions' must be a JSON object.")]
    public async Task A_body_that_is_no_request_is_refused_in_either_media_type(string body, string message)
    {
        foreach (string accept in new[] { "application/json", "application/graphql-response+json" })
        {
            using HttpResponseMessage response = await _server.PostBodyAsync(Json(body), accept);

            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal((message, "BAD_REQUEST"), ApiServer.ErrorOf(await ApiServer.JsonOf(response)));
        }
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/json; charset=utf-16")]
    public async Task A_body_of_another_media_type_is_refused(string contentType)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(Typename));
        body.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);

        using HttpResponseMessage response = await _server.PostBodyAsync(body);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Theory]
    [InlineData("{ stats {", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ paper { id } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("{ papers(publishedFrom: \"May 2024\") { totalCount } }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query A { __typename } query B { __typename }", "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("fragment F on Query { __typename }", "OPERATION_RESOLUTION_FAILURE")]
    public async Task A_document_that_cannot_run_is_400_or_for_application_json_200(string query, string code)
    {
        using HttpResponseMessage modern = await _server.PostAsync(query);
        using HttpResponseMessage legacy = await _server.PostAsync(query, accept: "application/json");

        Assert.Equal(HttpStatusCode.BadRequest, modern.StatusCode);
        Assert.Equal(HttpStatusCode.OK, legacy.StatusCode);
        JsonElement answer = await ApiServer.JsonOf(modern);
        Assert.Equal(code, ApiServer.ErrorOf(answer).Code);
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_syntax_error_says_where_it_is()
    {
        JsonElement answer = await _server.AskAsync("{\n  stats { papers }\n  !\n}");

        Assert.Equal("""[{"line":3,"column":3}]""", answer.GetProperty("errors")[0].GetProperty("locations").ToString());
    }

    [Fact]
    public async Task An_operation_is_chosen_by_its_name()
    {
        using HttpContent body = Json("""{"query":"query A { a: __typename } query B { b: __typename }","operationName":"B"}""");

        using HttpResponseMessage response = await _server.PostBodyAsync(body);

        Assert.Equal("""{"data":{"b":"Query"}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Queries_may_come_by_GET_with_variables()
    {
        string query = Uri.EscapeDataString("query Q($yes: Boolean!) { __schema @include(if: $yes) { queryType { name } } }");

        string answer = await _server.Client.GetStringAsync($"/graphql?query={query}&operationName=Q&variables={{\"yes\":true}}");

        Assert.Equal("""{"data":{"__schema":{"queryType":{"name":"Query"}}}}""", answer);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql?query=")]
    [InlineData("/graphql?query={__typename}&variables={")]
    [InlineData("/graphql?query={__typename}&variables=7")]
    [InlineData("/graphql?query={__typename}&extensions=7")]
    public async Task A_GET_that_is_no_request_is_refused(string address)
    {
        using HttpResponseMessage response = await _server.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_not_allowed()
    {
        using HttpResponseMessage response =
            await _server.Client.GetAsync("/graphql?query=" + Uri.EscapeDataString("mutation { undo(decision: \"1\") { id } }"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("mutation { ingestPapers(papers: [{ title: \"T\" }]) { added } }")]
    [InlineData("mutation { mergeConcepts(concepts: [\"a\", \"b\"]) { id } }")]
    [InlineData("mutation { separateConcepts(concept: \"a\", surfaces: [\"b\"]) { id } }")]
    [InlineData("mutation { rejectMention(paper: \"p\", concept: \"c\") { id } }")]
    [InlineData("mutation { undo(decision: \"1\") { id } }")]
    public async Task A_mutation_without_a_key_is_unauthenticated(string mutation)
    {
        (string message, string? code) = await _server.ErrorAsync(mutation);

        Assert.Equal("UNAUTHENTICATED", code);
        Assert.EndsWith("This server has none configured, so it only answers queries.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_schema_is_served_as_it_was_written()
    {
        using HttpResponseMessage response = await _server.Client.GetAsync("/graphql?sdl");

        Assert.Equal(SchemaText.Sdl, await response.Content.ReadAsStringAsync());
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("http://localhost:3000", true)]
    [InlineData("http://127.0.0.1:8080", true)]
    [InlineData("https://example.org", false)]
    public async Task Pages_of_this_machine_may_call_and_others_may_not(string origin, bool allowed)
    {
        Assert.Equal(allowed ? origin : null, await AllowedOriginAsync(_server, origin));
    }

    [Fact]
    public async Task Configured_origins_may_call_instead()
    {
        await using ApiServer server = await ApiServer.StartAsync(
            FailingStore.That(() => null), options => options.CorsOrigins = ["https://example.org"]);

        Assert.Equal("https://example.org", await AllowedOriginAsync(server, "https://example.org"));
        Assert.Null(await AllowedOriginAsync(server, "http://localhost:3000"));
    }

    [Fact]
    public async Task A_long_answer_is_compressed_for_who_takes_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__schema{types{name,description}}}");
        request.Headers.AcceptEncoding.ParseAdd("br");

        using HttpResponseMessage response = await _server.Client.SendAsync(request);

        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
    }

    [Fact]
    public async Task The_start_page_lists_the_addresses_and_runs_no_script()
    {
        using HttpResponseMessage response = await _server.Client.GetAsync("/");

        Assert.Contains("/graphql?sdl", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    static async Task<string?> AllowedOriginAsync(ApiServer server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type");
        using HttpResponseMessage response = await server.Client.SendAsync(request);
        return response.Headers.TryGetValues("Access-Control-Allow-Origin", out IEnumerable<string>? allowed) ? allowed.Single() : null;
    }

    static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");
}
