using Microsoft.Playwright;
using PaperGraph.Api;
using PaperGraph.Tests.Api;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Explorer;

/// <summary>The sample graph's server and a browser to look at it, shared by the tests of a class.</summary>
public sealed class Site() : BrowsedServer(SampleGraph.Graph);

/// <summary>A graph of 2,000 nodes, as if Neo4j kept it.</summary>
public sealed class CrowdedSite() : BrowsedServer(CrowdedGraph.Graph, options => options.Neo4jBrowser = new Uri("http://localhost:7474/browser/"));

/// <summary>A server and a browser to look at it.</summary>
public class BrowsedServer(ConceptGraph graph, Action<ApiOptions>? configureServer = null) : IAsyncLifetime
{
    // As root Chromium has no sandbox; the others keep it from calling home, which a closed network answers with errors.
    static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    readonly GraphServer _graph = new(graph, configureServer);
    IPlaywright? _playwright;
    IBrowser? _browser;

    internal ApiServer Server => _graph.Server;

    public ValueTask InitializeAsync() => _graph.InitializeAsync();

    /// <summary>A page in a session of its own, with what went wrong in it.</summary>
    /// <param name="script">Runs in the page before anything of its own does.</param>
    internal async Task<Visit> VisitAsync(string address, Action<BrowserNewContextOptions>? configure = null, string? script = null)
    {
        string chromium = Needs.Chromium();
        Needs.ExplorerPackage("cytoscape/package.json");
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments });
        var options = new BrowserNewContextOptions
        {
            BaseURL = _graph.Server.Client.BaseAddress!.ToString(),
            ViewportSize = new ViewportSize { Width = 1400, Height = 900 },
            Permissions = ["clipboard-read", "clipboard-write"],
        };
        configure?.Invoke(options);
        IBrowserContext context = await _browser.NewContextAsync(options);
        var visit = new Visit(await context.NewPageAsync(), _graph.Server.Client.BaseAddress!);
        if (script is not null)
            await visit.Page.AddInitScriptAsync(script);
        await visit.Page.GotoAsync(address);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _graph.DisposeAsync();
    }
}
