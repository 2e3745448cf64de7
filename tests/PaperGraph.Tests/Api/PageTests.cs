using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PaperGraph.Api.Pages;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Api;

/// <summary>The pages one can link to, as a reader without a browser sees them.</summary>
public sealed class PageTests(SampleServer sample) : IClassFixture<SampleServer>
{
    static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task A_feed_holds_the_papers_that_name_a_concept_newest_first()
    {
        XElement feed = await FeedAsync(SampleGraph.ImageNet);

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("Papers naming ImageNet", feed.Element(Atom + "title")!.Value);
        Assert.Equal(
            ["Scalable Gödel Transformers 2022-03-03T00:00:00Z", "Latent Diffusion 2021-02-02T00:00:00Z", "Denoising Diffusion Models 2020-01-01T00:00:00Z"],
            feed.Elements(Atom + "entry").Select(entry => $"{entry.Element(Atom + "title")!.Value} {entry.Element(Atom + "updated")!.Value}"));
        Assert.Equal("2022-03-03T00:00:00Z", feed.Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task A_feed_has_what_Atom_demands()
    {
        XElement feed = await FeedAsync(SampleGraph.ImageNet);

        XElement[] all = [feed, .. feed.Elements(Atom + "entry")];
        Assert.All(all, element => Assert.All(["id", "title", "updated"], name => Assert.Single(element.Elements(Atom + name))));
        Assert.All(all, element => Assert.True(Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _)));
        Assert.Equal(all.Length, all.Select(element => element.Element(Atom + "id")!.Value).Distinct().Count());
        Assert.All(all.Skip(1), entry => Assert.NotEmpty(entry.Elements(Atom + "author").Elements(Atom + "name")));
        Assert.Single(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
    }

    [Fact]
    public async Task A_paper_without_a_date_cannot_be_new()
    {
        XElement feed = await FeedAsync(SampleGraph.StableDiffusion);

        Assert.Equal(["Turbo: a Stable Diffusion"], feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "title")!.Value));
    }

    [Fact]
    public async Task Where_no_paper_bears_a_date_there_is_no_feed_and_the_page_says_why()
    {
        using HttpResponseMessage feed = await GetAsync($"/concept/{SampleGraph.Generative}/feed.atom");
        string page = await sample.Server.Client.GetStringAsync("/concept/" + SampleGraph.Generative);

        const string Reason = "There is no feed of new papers: none that names generative models bears a date.";
        Assert.Equal(HttpStatusCode.NotFound, feed.StatusCode);
        Assert.Equal(Reason, (await feed.Content.ReadAsStringAsync()).Trim());
        Assert.Contains(Reason, page, StringComparison.Ordinal);
        Assert.DoesNotContain("feed.atom", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/paper/paper:nobody", "The graph holds no such paper")]
    [InlineData("/concept/method:nobody", "The graph holds no such concept")]
    [InlineData("/nowhere", "There is no such page")]
    public async Task What_is_not_there_is_a_page_that_says_so_and_leads_on(string address, string heading)
    {
        using HttpResponseMessage response = await GetAsync(address);

        string page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"<h1>{heading}</h1>", page, StringComparison.Ordinal);
        Assert.Contains("role=\"search\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_in_an_address_cannot_become_a_tag()
    {
        string page = await (await GetAsync("/paper/<script>alert(1)</script>")).Content.ReadAsStringAsync();

        Assert.Contains("&lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/paper/" + SampleGraph.Latent)]
    public async Task A_page_answers_to_who_asks_only_whether_it_is_there(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using HttpResponseMessage response = await sample.Server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Without_the_packages_the_start_page_says_what_is_missing_and_what_works()
    {
        await using ServiceProvider services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var http = new DefaultHttpContext { RequestServices = services };
        using var body = new MemoryStream();
        http.Response.Body = body;

        await StartPage.Get(http, canDraw: false).ExecuteAsync(http);

        string page = System.Text.Encoding.UTF8.GetString(body.ToArray());
        Assert.Contains("The explorer is missing: this server was built without Node.js or with its registry out of reach. Install Node.js and build again.", page, StringComparison.Ordinal);
        Assert.Contains("/graphql?sdl", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    async Task<XElement> FeedAsync(string concept)
    {
        using HttpResponseMessage response = await GetAsync($"/concept/{concept}/feed.atom");
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        return XElement.Parse(await response.Content.ReadAsStringAsync());
    }

    Task<HttpResponseMessage> GetAsync(string address) => sample.Server.Client.GetAsync(address);
}
