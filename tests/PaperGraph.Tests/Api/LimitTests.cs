using System.Net;
using System.Net.Http.Json;
using PaperGraph.Api;
using PaperGraph.Api.Limits;
using PaperGraph.Api.Queries;
using PaperGraph.Api.Schema;

namespace PaperGraph.Tests.Api;

public sealed class LimitTests
{
    readonly ApiOptions _options = new() { MaxDepth = 6, MaxCost = 1_000, MaxRootFields = 3, MaxAliases = 3 };

    [Theory]
    [InlineData("{ papers(first: 100) { totalCount } }", 100)]
    [InlineData("{ papers { nodes { id } } }", 20)]
    [InlineData("{ papers(first: 100) { nodes { concepts(first: 100) { nodes { id } } } } }", 10_100)]
    [InlineData("{ papers(first: 100) { edges { node { concepts(first: 100) { edges { node { id } } } } } } }", 10_100)]
    [InlineData("{ papers(first: 5) { ...P } } fragment P on PaperConnection { nodes { ... on Paper { cites(first: 7) { totalCount } } } }", 40)]
    [InlineData("{ papers(first: 1000000) { totalCount } }", 100)]
    [InlineData("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }", 3)]
    [InlineData("{ stats { papers } }", 1)]
    [InlineData("{ paper(id: \"a\") { title } }", 1)]
    [InlineData("{ neighbourhood(concept: \"a\") { nodes { depth } } }", 32)]
    [InlineData("{ neighbourhood(concept: \"a\", depth: 2, limit: 5, relations: [IS_A]) { nodes { depth } } }", 30)]
    [InlineData("{ __schema { types { fields { type { name } } } } }", 0)]
    public void A_query_costs_the_rows_it_can_bring(string query, int cost)
    {
        Assert.Equal(cost, CostOf(query));
    }

    [Fact]
    public void A_variable_is_priced_by_its_value_or_its_default()
    {
        const string query = "query($n: Int = 30) { papers(first: $n) { totalCount } }";

        Assert.Equal(30, CostOf(query));
        Assert.Equal(70, CostOf(query, new() { ["n"] = 70 }));
        Assert.Equal(20, CostOf(query, new() { ["n"] = null }));
    }

    [Theory]
    [InlineData("{ papers(first: 100) { nodes { cites(first: 100) { totalCount } } } }", "10,100 rows")]
    [InlineData("{ papers { nodes { cites { nodes { cites { nodes { id } } } } } } }", "7 levels deep")]
    [InlineData("{ a: __typename b: __typename c: __typename d: __typename }", "4 fields at its root")]
    [InlineData("{ stats { a: papers b: papers c: papers d: papers } }", "4 aliases")]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "3 nested lists of types")]
    public void A_query_beyond_a_limit_is_refused_with_what_it_asks_for(string query, string asked)
    {
        RefusedException exception = Assert.Throws<RefusedException>(() => Check(query));

        Assert.Equal("LIMIT_EXCEEDED", exception.Failure.Code);
        Assert.StartsWith($"The query asks for too much: {asked}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fragments_that_multiply_are_counted_without_being_unfolded()
    {
        IEnumerable<string> doubling = Enumerable.Range(0, 60).Select(i =>
            $"fragment F{i} on Query {{ a{i}: stats {{ papers }} ...F{i + 1} ...F{i + 1} }}");
        string query = "{ ...F0 } fragment F60 on Query { __typename } " + string.Join(' ', doubling);

        RefusedException exception = Assert.Throws<RefusedException>(() => Check(query));

        Assert.Contains("countless fields at its root", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_chain_of_fragments_is_refused_before_it_is_followed()
    {
        IEnumerable<string> chain = Enumerable.Range(0, 5_000).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} }}");

        RefusedException exception = Assert.Throws<RefusedException>(() => Check("{ ...F0 } " + string.Join(' ', chain)));

        Assert.Contains("5,000 fragments", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fragments_that_spread_themselves_end()
    {
        Check("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }");
    }

    [Fact]
    public async Task The_server_holds_to_its_limits()
    {
        await using ApiServer server = await ApiServer.StartAsync(FailingStore.That(() => null), options => options.MaxDepth = 2);

        (string message, string? code) = await server.ErrorAsync("{ papers { nodes { id } } }");

        Assert.Equal("LIMIT_EXCEEDED", code);
        Assert.Equal("The query asks for too much: 3 levels deep, where 2 are allowed.", message);
    }

    [Fact]
    public async Task The_server_prices_a_variable_by_its_value()
    {
        await using ApiServer server = await ApiServer.StartAsync(FailingStore.That(() => null), options => options.MaxCost = 500);
        const string query = "query($n: Int = 5) { papers(first: $n) { nodes { concepts(first: $n) { totalCount } } } }";

        Assert.Equal("INTERNAL", (await server.ErrorAsync(query)).Code);
        Assert.Equal("LIMIT_EXCEEDED", (await server.ErrorAsync(query, new { n = 50 })).Code);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_request_that_is_too_large_is_refused(bool tellsItsLength)
    {
        await using ApiServer server = await ApiServer.StartAsync(FailingStore.That(() => null), options => options.MaxRequestBytes = 1_000);
        using HttpContent body = JsonContent.Create(new { query = "{ __typename }", padding = new string('x', 5_000) });
        if (tellsItsLength)
            await body.LoadIntoBufferAsync();

        using HttpResponseMessage response = await server.PostBodyAsync(body);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("The request is larger than this server takes. Send less in one request.", ApiServer.ErrorOf(await ApiServer.JsonOf(response)).Message);
    }

    [Fact]
    public async Task The_standard_introspection_query_passes()
    {
        await using ApiServer server = await ApiServer.StartAsync(FailingStore.That(() => null));

        string answer = await server.DataAsync("""
            query IntrospectionQuery { __schema { queryType { name } mutationType { name } types { ...FullType }
              directives { name description locations args { ...InputValue } } } }
            fragment FullType on __Type { kind name description fields(includeDeprecated: true) { name description
              args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason } inputFields { ...InputValue }
              interfaces { ...TypeRef } enumValues(includeDeprecated: true) { name description } possibleTypes { ...TypeRef } }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue }
            fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
              ofType { kind name ofType { kind name ofType { kind name } } } } } } } }
            """);

        Assert.Contains("A calendar day as", answer, StringComparison.Ordinal);
    }

    double CostOf(string query, Dictionary<string, object?>? variables = null)
    {
        ParsedQuery parsed = ParsedQuery.Parse(new GraphQLRequest(query, null, variables ?? []));
        return new QueryLimits(SchemaShape.Default, _options).CostOf(parsed);
    }

    void Check(string query) =>
        new QueryLimits(SchemaShape.Default, _options).Check(ParsedQuery.Parse(new GraphQLRequest(query, null, new Dictionary<string, object?>())));
}
