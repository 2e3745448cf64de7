using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using PaperGraph.Api;
using PaperGraph.Storage.Sqlite;

namespace PaperGraph.Benchmarks.Frames;

/// <summary>How long scripts run in a frame of the explorer while 2,000 nodes are shown and something is dragged.</summary>
/// <remarks>Chromium records it, so that nothing is missed: the pointer, the drawing, timers, and what a library does between them.</remarks>
static class FrameMeasurement
{
    const int Moves = 120;

    static readonly (string Name, string Where)[] Drags =
    [
        ("a hub", $"canvas._cyreg.cy.getElementById('{HubGraph.Hub}').renderedPosition()"),
        ("a leaf", $"canvas._cyreg.cy.getElementById('{HubGraph.Leaf}').renderedPosition()"),
        ("the picture", "({ x: 12, y: 12 })"),
    ];

    /// <param name="chromium">The path of a Chromium.</param>
    public static async Task RunAsync(string chromium, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("papergraph-frames-").FullName;
        try
        {
            await using SqliteStore store = await SqliteStore.OpenAsync(Path.Combine(folder, "hubs.db"));
            await store.ApplyAsync(HubGraph.Make());
            await using WebApplication server = await PaperGraphServer.StartAsync(store, "127.0.0.1", 0);
            using IPlaywright playwright = await Playwright.CreateAsync();
            await using IBrowser browser = await playwright.Chromium.LaunchAsync(
                new BrowserTypeLaunchOptions { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu"] });
            await output.WriteLineAsync($"{"dragged",-12} {"frames",6} {"median",7} {"90 %",7} {"most",7} {"processor",9}   milliseconds of script in a frame");
            foreach ((string name, string where) in Drags)
                await output.WriteLineAsync(Line(name, await DragAsync(browser, server.Urls.Single() + HubGraph.Address, where)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task<Frame[]> DragAsync(IBrowser browser, string address, string where)
    {
        IPage page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = 1400, Height = 900 } });
        await page.GotoAsync(address);
        await page.WaitForFunctionAsync($"() => document.querySelectorAll('#list button.node').length === {HubGraph.Nodes}", null, new() { Timeout = 180_000 });
        await page.EvaluateAsync($"document.querySelector('.canvas')._cyreg.cy.on('render', () => performance.mark('{FrameTrace.Drawn}'))");
        await page.WaitForTimeoutAsync(2_000);
        float[] from = await page.EvaluateAsync<float[]>(
            "(() => { const canvas = document.querySelector('.canvas'), box = canvas.getBoundingClientRect(), { x, y } = " + where + "; return [box.x + x, box.y + y]; })()");
        await page.Mouse.MoveAsync(from[0], from[1]);
        await page.Mouse.DownAsync();
        List<JsonElement> trace = await TraceAsync(browser, async () =>
        {
            for (int move = 1; move <= Moves; move++)
                await page.Mouse.MoveAsync(from[0] + (2 * move), from[1] + (1.3f * move));
        });
        await page.Mouse.UpAsync();
        await page.CloseAsync();
        return [.. FrameTrace.FramesIn(trace).Where(frame => frame.IsBusy)];
    }

    static async Task<List<JsonElement>> TraceAsync(IBrowser browser, Func<Task> act)
    {
        ICDPSession session = await browser.NewBrowserCDPSessionAsync();
        var trace = new List<JsonElement>();
        var isWhole = new TaskCompletionSource();
        session.Event("Tracing.dataCollected").OnEvent += (_, data) => trace.AddRange(data!.Value.GetProperty("value").EnumerateArray());
        session.Event("Tracing.tracingComplete").OnEvent += (_, _) => isWhole.TrySetResult();
        await session.SendAsync("Tracing.start", new Dictionary<string, object>
        {
            ["transferMode"] = "ReportEvents",
            ["traceConfig"] = new Dictionary<string, object> { ["includedCategories"] = FrameTrace.Categories },
        });
        await act();
        await session.SendAsync("Tracing.end");
        await isWhole.Task;
        await session.DetachAsync();
        return trace;
    }

    static string Line(string name, Frame[] frames)
    {
        double[] script = [.. frames.Select(frame => frame.Script).Order()];
        double[] processor = [.. frames.Select(frame => frame.Processor).Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-12} {frames.Length,6} {script[script.Length / 2],7:0.0} {script[script.Length * 9 / 10],7:0.0} {script[^1],7:0.0} {processor[processor.Length / 2],9:0.0}");
    }
}
