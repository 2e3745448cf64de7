#if FULL_STACK
using System.Net;
using System.Net.Http.Headers;

namespace PaperGraph.Tests.Api;

/// <summary>The page of the full stack to write queries in.</summary>
public sealed class NitroTests
{
    [Fact]
    public async Task A_browser_that_opens_the_address_of_the_API_gets_Nitro()
    {
        await using ApiServer server = await ApiServer.StartAsync(FailingStore.That(() => null));

        using HttpResponseMessage page = await OpenAsync(server, "/graphql");

        Assert.Equal("/graphql/ui/", page.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql?sdl")]
    public async Task What_asks_for_something_gets_it_in_a_browser_too(string address)
    {
        await using ApiServer server = await ApiServer.StartAsync(FailingStore.That(() => Task.FromResult("1")));

        using HttpResponseMessage answer = await OpenAsync(server, address);

        Assert.Equal("/graphql", answer.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.NotEqual("text/html", answer.Content.Headers.ContentType!.MediaType);
    }

    static async Task<HttpResponseMessage> OpenAsync(ApiServer server, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("text/html"));
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse("*/*;q=0.8"));
        return await server.Client.SendAsync(request);
    }
}
#endif
