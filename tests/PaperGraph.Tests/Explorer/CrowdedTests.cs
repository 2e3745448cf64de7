using System.Web;
using Microsoft.Playwright;
using PaperGraph.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Tests.Explorer;

/// <summary>A large graph whose papers bear no dates and which Neo4j keeps.</summary>
public sealed class CrowdedTests(CrowdedSite site, ITestOutputHelper output) : IClassFixture<CrowdedSite>
{
    /// <summary>
    /// Adds up the time that handlers of the pointer and of frames take, from one frame to the next. Frames in which the pointer
    /// stood still do not count: there is nothing to draw in them.
    /// </summary>
    const string Stopwatch = """
        (() => {
          let busy = 0, moved = false;
          const timed = (run, moves) => function (...given) {
            moved ||= moves;
            const start = performance.now();
            try { return run.apply(this, given); } finally { busy += performance.now() - start; }
          };
          const next = window.requestAnimationFrame.bind(window);
          window.requestAnimationFrame = run => next(timed(run, false));
          const listen = EventTarget.prototype.addEventListener;
          EventTarget.prototype.addEventListener = function (type, run, options) {
            return listen.call(this, type, /^(mouse|pointer)/.test(type) && typeof run === "function" ? timed(run, type === "mousemove") : run, options);
          };
          window.scriptTimes = [];
          const frame = () => {
            if (moved) window.scriptTimes.push(busy);
            busy = 0;
            moved = false;
            next(frame);
          };
          next(frame);
        })();
        """;

    [Theory]
    [InlineData("a node")]
    [InlineData("the picture")]
    public async Task With_2000_nodes_half_of_the_frames_take_less_than_33_ms_of_script_while_dragging(string dragged)
    {
        await using Visit visit = await site.VisitAsync(CrowdedGraph.Everything, script: Stopwatch);
        await Expect(visit.List.Locator("button.node")).ToHaveCountAsync(CrowdedGraph.Hubs * (CrowdedGraph.Neighbours + 1), new() { Timeout = 60_000 });
        await visit.Page.WaitForTimeoutAsync(1_000);
        float[] from = await visit.Page.EvaluateAsync<float[]>(dragged == "a node"
            ? "(() => { const box = document.querySelector('.canvas').getBoundingClientRect(); const { x, y } = document.querySelector('.canvas')._cyreg.cy.getElementById('method:hub-0').renderedPosition(); return [box.x + x, box.y + y]; })()"
            : "(() => { const { x, y } = document.querySelector('.canvas').getBoundingClientRect(); return [x + 12, y + 12]; })()");

        await visit.Page.Mouse.MoveAsync(from[0], from[1]);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.EvaluateAsync("window.scriptTimes.length = 0");
        await visit.Page.Mouse.MoveAsync(from[0] + 240, from[1] + 160, new MouseMoveOptions { Steps = 80 });
        double[] times = await visit.Page.EvaluateAsync<double[]>("window.scriptTimes.slice()");
        await visit.Page.Mouse.UpAsync();

        double median = times.Order().ElementAt(times.Length / 2);
        output.WriteLine($"Dragging {dragged}: {times.Length} frames, {median:F1} ms of script in the median, {times.Max():F1} ms at most");
        Assert.True(times.Length >= 20, $"Only {times.Length} frames were drawn.");
        Assert.InRange(median, 0, 33);
    }

    [Fact]
    public async Task An_edge_shows_all_of_its_proof_a_few_at_a_time()
    {
        string edge = $"{CrowdedGraph.FirstHub}~BUILDS_ON~{CrowdedGraph.SecondHub}";
        await using Visit visit = await site.VisitAsync($"/?view=graph&of={CrowdedGraph.FirstHub}&open={CrowdedGraph.FirstHub}~BUILDS_ON.OUT~5&chosen={edge}");
        ILocator proofs = visit.Page.Locator(".panel .proof");
        await Expect(proofs).ToHaveCountAsync(5);

        await visit.Page.Locator(".panel").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "More", Exact = true }).ClickAsync();

        await Expect(proofs).ToHaveCountAsync(CrowdedGraph.Papers);
        await Expect(visit.Page.Locator(".panel > p > button")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_no_paper_bears_a_date_the_choice_of_years_gives_way_to_the_reason()
    {
        await using Visit visit = await site.VisitAsync("/?view=lineage&of=" + CrowdedGraph.SecondHub);

        await Expect(visit.Page.GetByText("No choice of years: these papers bear no dates.")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("select")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/?view=graph&of=method:hub-0", "\"method:hub-0\"")]
    [InlineData("/?view=graph&of=method:hub-0&path=method:hub-0~method:hub-1", "\"method:hub-1\"")]
    [InlineData("/?view=lineage&of=method:hub-1&all=1", "\"method:hub-1\"")]
    [InlineData("/?view=sharing", "WHERE reaches.confidence >= 0.58")]
    [InlineData("/?view=graph&share=all&layout=columns", "WHERE reaches.confidence >= 0.58")]
    [InlineData("/?view=similar&of=paper:1", "\"paper:1\"")]
    [InlineData("/?view=compare&of=paper:1&of=paper:2", "[\"paper:1\", \"paper:2\"]")]
    public async Task A_view_opens_in_Neo4j_Browser_with_its_Cypher(string address, string value)
    {
        await using Visit visit = await site.VisitAsync(address);
        ILocator link = visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Open in Neo4j Browser" });
        await Expect(link).ToBeVisibleAsync();

        var opened = new Uri((await link.GetAttributeAsync("href"))!);

        Assert.Equal("http://localhost:7474/browser/", opened.GetLeftPart(UriPartial.Path));
        Assert.Equal("edit", HttpUtility.ParseQueryString(opened.Query)["cmd"]);
        string statement = HttpUtility.ParseQueryString(opened.Query)["arg"]!;
        Assert.Contains(value, statement, StringComparison.Ordinal);
        Assert.Contains("RETURN", statement, StringComparison.Ordinal);
    }
}
