using Microsoft.Playwright;

namespace PaperGraph.Tests.Explorer;

/// <summary>One person's look at the site: the page, and what it complained of.</summary>
sealed class Visit : IAsyncDisposable
{
    readonly List<string> _complaints = [];

    public Visit(IPage page, Uri host)
    {
        Page = page;
        page.SetDefaultTimeout(20_000);
        Assertions.SetDefaultExpectTimeout(20_000);
        page.Console += (_, message) => Note(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Note(true, error);
        page.Request += (_, request) => Note(IsElsewhere(request.Url, host), "asked for " + request.Url);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings on the console, exceptions, and requests to another host.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator List => Page.Locator("#list");

    public ILocator Node(string name) => List.Locator("button.node", new LocatorLocatorOptions { HasText = name }).First;

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    void Note(bool isComplaint, string text)
    {
        if (isComplaint)
            _complaints.Add(text);
    }

    static bool IsElsewhere(string address, Uri host) =>
        new Uri(address) is { Scheme: "http" or "https" } uri && uri.Authority != host.Authority;
}
