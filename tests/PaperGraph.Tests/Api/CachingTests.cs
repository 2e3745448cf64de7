using System.Net;
using System.Net.Http.Headers;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Api;

public sealed class CachingTests : IAsyncLifetime
{
    const string Papers = "/graphql?query={papers{totalCount}}";

    readonly SampleServer _sample = new();

    public ValueTask InitializeAsync() => _sample.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _sample.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task An_answer_the_client_has_is_not_sent_again()
    {
        EntityTagHeaderValue tag = await TagAsync(Papers);

        using HttpResponseMessage again = await GetAsync(Papers, tag);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        Assert.Equal(tag, again.Headers.ETag);
    }

    [Fact]
    public async Task A_changed_graph_is_sent_anew()
    {
        EntityTagHeaderValue tag = await TagAsync(Papers);
        await _sample.Store.ApplyAsync(SampleGraph.Graph with { Citations = [] });

        using HttpResponseMessage again = await GetAsync(Papers, tag);

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.NotEqual(tag, again.Headers.ETag);
    }

    [Fact]
    public async Task Another_question_has_another_tag()
    {
        EntityTagHeaderValue[] tags =
        [
            await TagAsync(Papers),
            await TagAsync("/graphql?query={papers{__typename}}"),
            await TagAsync("/graphql?query=query($n:Int){papers(first:$n){totalCount}}&variables={\"n\":1}"),
            await TagAsync("/graphql?query=query($n:Int){papers(first:$n){totalCount}}&variables={\"n\":2}"),
        ];

        Assert.Equal(tags.Length, tags.Distinct().Count());
    }

    [Theory]
    [InlineData("/graphql?query={papers(first:0){totalCount}}")]
    [InlineData("/graphql?query={nothing}")]
    public async Task An_error_is_never_cached(string address)
    {
        using HttpResponseMessage response = await GetAsync(address, null);

        Assert.Null(response.Headers.ETag);
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    async Task<EntityTagHeaderValue> TagAsync(string address)
    {
        using HttpResponseMessage response = await GetAsync(address, null);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response.Headers.ETag!;
    }

    async Task<HttpResponseMessage> GetAsync(string address, EntityTagHeaderValue? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await _sample.Server.Client.SendAsync(request);
    }
}
