using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PaperGraph.Neo4j;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

/// <summary>The test server, asked past our own connection: answers with nodes, plans and all.</summary>
sealed class QueryApi : IDisposable
{
    readonly HttpClient _http = new();
    readonly Uri _address;

    public QueryApi()
    {
        Neo4jAddress address = Neo4jAddress.Parse(Needs.Neo4j(), Environment.GetEnvironmentVariable);
        _address = new Uri(address.Server, $"/db/{address.Database}/query/v2");
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{address.User}:{address.Password}")));
    }

    public async Task<JsonElement> AskAsync(string statement, object? parameters = null)
    {
        using HttpResponseMessage response = await _http.PostAsJsonAsync(_address, new { statement, parameters = parameters ?? new { } });
        JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), $"{statement}\n{errors}");
        return answer;
    }

    /// <summary>The values of a file's <c>:param</c> lines, by name.</summary>
    public async Task<JsonElement> ParametersAsync(string file)
    {
        IEnumerable<string> given = file.Split('\n')
            .Where(line => line.StartsWith(":param ", StringComparison.Ordinal))
            .Select(line => line[7..].TrimEnd(';').Replace(" => ", ": ", StringComparison.Ordinal));
        JsonElement values = await AskAsync($"RETURN {{{string.Join(", ", given)}}} AS values");
        return values.GetProperty("data").GetProperty("values")[0][0];
    }

    public void Dispose() => _http.Dispose();
}
