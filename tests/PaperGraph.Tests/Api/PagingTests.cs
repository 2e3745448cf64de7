using System.Text.Json;

namespace PaperGraph.Tests.Api;

public sealed class PagingTests(SampleServer sample) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData("papers(first: $first, after: $after)", 6)]
    [InlineData("papers(orderBy: NEWEST, first: $first, after: $after)", 6)]
    [InlineData("concepts(first: $first, after: $after)", 12)]
    [InlineData("concepts(orderBy: NAME, first: $first, after: $after)", 12)]
    [InlineData("search(text: \"diffusion\", first: $first, after: $after)", 8)]
    public async Task Pages_put_together_are_the_whole_list(string field, int total)
    {
        List<string> whole = await IdsAsync(field, 100);

        foreach (int first in new[] { 1, 2, 5 })
            Assert.Equal(whole, await IdsAsync(field, first));
        Assert.Equal(total, whole.Count);
    }

    [Fact]
    public async Task A_cursor_of_any_row_starts_behind_it()
    {
        JsonElement all = await PageAsync("papers(first: $first, after: $after)", 6, null);
        string third = all.GetProperty("edges")[2].GetProperty("cursor").GetString()!;

        JsonElement rest = await PageAsync("papers(first: $first, after: $after)", 6, third);

        Assert.Equal(3, rest.GetProperty("edges").GetArrayLength());
        Assert.True(rest.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean());
        Assert.Equal(Id(all.GetProperty("edges")[3]), Id(rest.GetProperty("edges")[0]));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("eyJhIjoxfQ")]
    [InlineData("%00")]
    public async Task A_cursor_of_nowhere_is_bad_input(string cursor)
    {
        (string message, string? code) = await sample.Server.ErrorAsync(
            "query($after: String) { papers(after: $after) { totalCount } }", new { after = cursor });

        Assert.Equal("BAD_INPUT", code);
        Assert.Contains("cursor", message, StringComparison.Ordinal);
    }

    async Task<List<string>> IdsAsync(string field, int first)
    {
        var ids = new List<string>();
        string? after = null;
        JsonElement page;
        do
        {
            page = await PageAsync(field, first, after);
            ids.AddRange(page.GetProperty("edges").EnumerateArray().Select(Id));
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }
        while (page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        return ids;
    }

    async Task<JsonElement> PageAsync(string field, int first, string? after)
    {
        string query = "query($first: Int!, $after: String) { page: " + field
            + " { edges { cursor node { ... on Node { id } } } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        string data = await sample.Server.DataAsync(query, new { first, after });
        return JsonSerializer.Deserialize<JsonElement>(data).GetProperty("page");
    }

    static string Id(JsonElement edge) => edge.GetProperty("node").GetProperty("id").GetString()!;
}
