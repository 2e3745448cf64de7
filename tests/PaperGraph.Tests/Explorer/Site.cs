using Microsoft.Playwright;
using PaperGraph.Tests.Api;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Explorer;

/// <summary>The sample graph's server and a browser to look at it, shared by the tests of a class.</summary>
public sealed class Site : IAsyncLifetime
{
    // As root Chromium has no sandbox; the others keep it from calling home, which a closed network answers with errors.
    static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    readonly SampleServer _sample = new();
    IPlaywright? _playwright;
    IBrowser? _browser;

    public ValueTask InitializeAsync() => _sample.InitializeAsync();

    /// <summary>A page in a session of its own, with what went wrong in it.</summary>
    internal async Task<Visit> VisitAsync(string address, Action<BrowserNewContextOptions>? configure = null)
    {
        string chromium = Needs.Chromium();
        Needs.ExplorerPackage("cytoscape/package.json");
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = Arguments });
        var options = new BrowserNewContextOptions
        {
            BaseURL = _sample.Server.Client.BaseAddress!.ToString(),
            ViewportSize = new ViewportSize { Width = 1400, Height = 900 },
            Permissions = ["clipboard-read", "clipboard-write"],
        };
        configure?.Invoke(options);
        IBrowserContext context = await _browser.NewContextAsync(options);
        var visit = new Visit(await context.NewPageAsync(), _sample.Server.Client.BaseAddress!);
        await visit.Page.GotoAsync(address);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _sample.DisposeAsync();
    }
}
