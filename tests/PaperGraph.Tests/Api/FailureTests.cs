using System.Net;
using PaperGraph.Api;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Api;

/// <summary>What a client sees when something fails behind the API.</summary>
public sealed class FailureTests
{
    [Fact]
    public async Task An_unexpected_exception_tells_a_client_nothing()
    {
        await using ApiServer server = await ServerThat(() => throw new InvalidOperationException("password=hunter2"));

        Assert.Equal(("Something went wrong on the server.", "INTERNAL"), await server.ErrorAsync("{ stats { papers } }"));
        Assert.Equal(("Something went wrong on the server.", "INTERNAL"), await server.ErrorAsync("{ paper(id: \"x\") { id } }"));
        using HttpResponseMessage get = await server.Client.GetAsync("/graphql?query={stats{papers}}");
        Assert.Equal(HttpStatusCode.InternalServerError, get.StatusCode);
        Assert.DoesNotContain("hunter2", await get.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_is_away_is_named_so()
    {
        await using ApiServer server = await ServerThat(() => throw new StoreUnavailableException("No graph at 'p.db'."));

        Assert.Equal(("No graph at 'p.db'.", "STORE_UNAVAILABLE"), await server.ErrorAsync("{ stats { papers } }"));
        using HttpResponseMessage get = await server.Client.GetAsync("/graphql?query={stats{papers}}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, get.StatusCode);
    }

    [Fact]
    public async Task One_field_that_fails_leaves_the_others()
    {
        await using ApiServer server = await ServerThat(() => throw new StoreUnavailableException("Away."));

        string answer = (await server.AskAsync("{ paper(id: \"x\") { id } __typename }")).GetProperty("data").ToString();

        Assert.Equal("""{"paper":null,"__typename":"Query"}""", answer);
    }

    [Fact]
    public async Task A_store_that_hangs_ends_in_a_timeout()
    {
        await using ApiServer server = await ServerThat(
            () =>
            {
                Thread.Sleep(3_000);
                return null;
            },
            options => options.Timeout = TimeSpan.FromMilliseconds(200));

        using HttpResponseMessage post = await server.PostAsync("{ stats { papers } }");
        using HttpResponseMessage get = await server.Client.GetAsync("/graphql?query={stats{papers}}");

        foreach (HttpResponseMessage response in new[] { post, get })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal(
                ("The query took longer than 0.2 seconds and was stopped. Ask for less at once.", "TIMEOUT"),
                ApiServer.ErrorOf(await ApiServer.JsonOf(response)));
        }
    }

    [Fact]
    public async Task Health_tells_a_server_that_runs_from_a_store_that_answers()
    {
        await using ApiServer well = await ServerThat(() => Task.FromResult("1"));
        await using ApiServer ill = await ServerThat(() => throw new StoreUnavailableException("No graph at 'p.db'."));

        Assert.Equal("""{"status":"live"}""", await ill.Client.GetStringAsync("/health/live"));
        Assert.Equal("""{"status":"ready"}""", await well.Client.GetStringAsync("/health/ready"));
        using HttpResponseMessage notReady = await ill.Client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, notReady.StatusCode);
        Assert.Contains("No graph at", await notReady.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        await using ApiServer first = await ServerThat(() => null);

        CannotListenException exception = await Assert.ThrowsAsync<CannotListenException>(
            () => PaperGraphServer.StartAsync(FailingStore.That(() => null), "127.0.0.1", first.Port));

        Assert.True(exception.IsTaken);
        Assert.Equal($"Port {first.Port} of 127.0.0.1 is taken by another program.", exception.Message);
    }

    [Fact]
    public async Task A_host_without_an_address_is_named()
    {
        CannotListenException exception = await Assert.ThrowsAsync<CannotListenException>(
            () => PaperGraphServer.StartAsync(FailingStore.That(() => null), "no such host", 0));

        Assert.False(exception.IsTaken);
        Assert.Equal("There is no address for the host 'no such host'.", exception.Message);
    }

    static Task<ApiServer> ServerThat(Func<object?> answer, Action<ApiOptions>? configure = null) =>
        ApiServer.StartAsync(FailingStore.That(answer), configure);
}
