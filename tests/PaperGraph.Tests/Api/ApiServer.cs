using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using PaperGraph.Api;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Api;

/// <summary>A real server on a free port, and a client for it.</summary>
sealed class ApiServer : IAsyncDisposable
{
    readonly WebApplication _app;

    ApiServer(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public int Port => Client.BaseAddress!.Port;

    public static async Task<ApiServer> StartAsync(IPaperGraphReader store, Action<ApiOptions>? configure = null) =>
        new(await PaperGraphServer.StartAsync(store, "127.0.0.1", 0, configure));

    public Task<HttpResponseMessage> PostAsync(string query, object? variables = null, string accept = "application/graphql-response+json") =>
        PostBodyAsync(JsonContent.Create(new { query, variables }), accept);

    public async Task<HttpResponseMessage> PostBodyAsync(HttpContent body, string accept = "application/graphql-response+json")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = body };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        return await Client.SendAsync(request);
    }

    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using HttpResponseMessage response = await PostAsync(query, variables);
        return await JsonOf(response);
    }

    /// <summary>The data of an answer that must have no errors, as JSON without white space.</summary>
    public async Task<string> DataAsync(string query, object? variables = null)
    {
        JsonElement answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return JsonSerializer.Serialize(answer.GetProperty("data"));
    }

    /// <summary>Message and code of the first error.</summary>
    public async Task<(string Message, string? Code)> ErrorAsync(string query, object? variables = null) =>
        ErrorOf(await AskAsync(query, variables));

    public static (string Message, string? Code) ErrorOf(JsonElement answer)
    {
        JsonElement error = answer.GetProperty("errors")[0];
        return (error.GetProperty("message").GetString()!, error.GetProperty("extensions").GetProperty("code").GetString());
    }

    /// <summary>How often the store was asked, as the header Server-Timing tells.</summary>
    public static int StoreCalls(HttpResponseMessage response)
    {
        string timing = response.Headers.GetValues("Server-Timing").Single();
        return int.Parse(timing.Split("desc=\"")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    public static async Task<JsonElement> JsonOf(HttpResponseMessage response)
    {
        using JsonDocument json = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
