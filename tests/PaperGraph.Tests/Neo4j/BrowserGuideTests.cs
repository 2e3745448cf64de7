using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PaperGraph.Neo4j;
using PaperGraph.Tests.Api;
using PaperGraph.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Tests.Neo4j;

/// <summary>The guide in the test server's own Neo4j Browser, as a newcomer opens it, over the bundled papers.</summary>
[Collection(Neo4jServer.Name)]
public sealed partial class BrowserGuideTests(SameAnswersTests.Neo4jGraph graph) : IClassFixture<SameAnswersTests.Neo4jGraph>, IAsyncLifetime
{
    static readonly string[] Colours = ["#2763C4", "#1B7A43", "#E08A2E", "#7D36B8", "#D6466E"];

    ApiServer? _server;
    IPlaywright? _playwright;
    IBrowser? _chromium;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Each_question_of_the_guide_draws_its_answer_when_it_is_run()
    {
        IPage page = await OpenAsync("guide", server => server + "browser-guide");

        for (int step = 1; step <= 8; step++)
        {
            await page.GetByText("Next", new PageGetByTextOptions { Exact = true }).ClickAsync();
            await Expect(page.Locator("h3").First).ToContainTextAsync($"{step}. ");
            await page.Locator("pre.runnable .fa-play-circle-o").ClickAsync();
            await Expect(page.GetByText(Displaying())).ToHaveCountAsync(step);
        }

        Assert.Equal(0, await page.GetByText("Syntax Error").CountAsync());
    }

    [Fact]
    public async Task Five_kinds_have_five_colours_and_a_double_click_brings_the_partners_of_a_concept()
    {
        IPage page = await OpenAsync("guide", server => server + "browser-guide");
        await page.GetByText("Use the colours of PaperGraph").ClickAsync();
        await Expect(page.GetByText(":style http").First).ToBeVisibleAsync();

        await page.GetByText("Next", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.Locator("pre.runnable .fa-play-circle-o").ClickAsync();
        ILocator nodes = page.Locator("g.node");
        await Expect(nodes).Not.ToHaveCountAsync(0);
        string[] fills = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('g.node circle.b-outline')].map(circle => circle.getAttribute('fill'))");
        int before = await CountAsync(page, "CO_OCCURS");
        await nodes.Filter(new LocatorFilterOptions { HasTextRegex = DiffusionModels() }).First.DblClickAsync();
        await Expect(await LegendAsync(page, Paper())).ToBeVisibleAsync();

        Assert.Equal(Colours.Order(), fills.Distinct().Order());
        Assert.True(await CountAsync(page, "CO_OCCURS") > before);
    }

    [Fact]
    public async Task The_guide_plays_among_the_answers_too()
    {
        IPage page = await OpenAsync("play", server => server + "browser-guide");

        await Expect(page.GetByTestId("frame").GetByText("Papers, and what they name")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_question_opens_in_the_editor_from_its_address()
    {
        const string papers = "papers=paper:denoising-diffusion-step-aware-models&papers=paper:unipc%253A-a-unified-predictor-corrector-framework-for-fast-sampling-of-diffusion-models";
        IPage page = await OpenAsync("edit", client => client.GetStringAsync("/queries/side-by-side.cypher?" + papers));

        await page.GetByTestId("editor-Run").ClickAsync();

        await Expect(page.GetByText("Paper (2)")).ToBeVisibleAsync();
    }

    Task<IPage> OpenAsync(string command, Func<Uri, string> argument) =>
        OpenAsync(command, client => Task.FromResult(argument(new UriBuilder(client.BaseAddress!) { Host = "localhost" }.Uri)));

    async Task<IPage> OpenAsync(string command, Func<HttpClient, Task<string>> argument)
    {
        Neo4jAddress neo4j = Neo4jAddress.Parse(Needs.Neo4j(), Environment.GetEnvironmentVariable);
        string chromium = Needs.Chromium();
        _server = await ApiServer.StartAsync(await graph.OpenAsync());
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
        IPage page = await _chromium.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1600, Height = 1000 } });
        page.SetDefaultTimeout(120_000);
        SetDefaultExpectTimeout(120_000);
        // It would send news of itself to its makers, and wait for them.
        await page.RouteAsync("**/*", route => new Uri(route.Request.Url).IsLoopback ? route.ContinueAsync() : route.AbortAsync());
        await page.GotoAsync($"{neo4j.Browser}?cmd={command}&arg={Uri.EscapeDataString(await argument(_server.Client))}");
        await page.GetByTestId("username").FillAsync(neo4j.User);
        await page.GetByTestId("password").FillAsync(neo4j.Password);
        await page.GetByTestId("connect").ClickAsync();
        await Expect(page.GetByText("You are connected as user")).ToBeVisibleAsync();
        return page;
    }

    /// <summary>How many relationships of a type the picture has, as its legend says.</summary>
    static async Task<int> CountAsync(IPage page, string type)
    {
        ILocator legend = await LegendAsync(page, new Regex($@"^{type} \(\d+\)$"));
        return int.Parse((await legend.InnerTextAsync()).Split('(', ')')[1], CultureInfo.InvariantCulture);
    }

    /// <summary>An entry of the picture's legend, with the pointer away: a node or an edge under it hides the legend, whether the picture moves or not.</summary>
    static async Task<ILocator> LegendAsync(IPage page, Regex entry)
    {
        await page.Mouse.MoveAsync(0, 0);
        return page.GetByText(entry).First;
    }

    [GeneratedRegex(@"^Displaying [1-9]\d* nodes")]
    private static partial Regex Displaying();

    [GeneratedRegex(@"^\s*diffusion\s*models\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex DiffusionModels();

    [GeneratedRegex(@"^Paper \(\d+\)$")]
    private static partial Regex Paper();
}
