using System.Text.RegularExpressions;
using System.Web;
using Microsoft.Playwright;
using PaperGraph.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Tests.Explorer;

/// <summary>A large graph whose papers bear no dates and which Neo4j keeps.</summary>
public sealed class CrowdedTests(CrowdedSite site) : IClassFixture<CrowdedSite>
{
    /// <summary>How often everything is drawn, not only what is dragged. How long it takes is for the benchmark "frames" to say.</summary>
    const string CountWholeDrawings = """
        (() => {
          const { cy } = document.querySelector(".canvas")._cyreg, renderer = cy.renderer(), draw = renderer.drawLayeredElements;
          window.drawings = 0;
          renderer.drawLayeredElements = function () { window.drawings++; return draw.apply(this, arguments); };
          const box = document.querySelector(".canvas").getBoundingClientRect(), { x, y } = cy.getElementById("method:hub-0").renderedPosition();
          return [box.x + x, box.y + y];
        })()
        """;

    [Fact]
    public async Task Of_a_large_picture_only_what_is_dragged_is_drawn_anew()
    {
        await using Visit visit = await site.VisitAsync($"/?view=graph&of={CrowdedGraph.FirstHub}&open={CrowdedGraph.FirstHub}~IS_A.IN~{CrowdedGraph.Neighbours}");
        await Expect(visit.List.Locator("button.node")).ToHaveCountAsync(CrowdedGraph.Neighbours + 1);
        await visit.Page.WaitForTimeoutAsync(1_000);

        float[] from = await visit.Page.EvaluateAsync<float[]>(CountWholeDrawings);
        await visit.Page.Mouse.MoveAsync(from[0], from[1]);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(from[0] + 120, from[1] + 80, new MouseMoveOptions { Steps = 40 });

        Assert.InRange(await visit.Page.EvaluateAsync<int>("window.drawings"), 1, 10);
        await visit.Page.Mouse.UpAsync();
        await Expect(visit.Page).ToHaveURLAsync(new Regex("pin=method:hub-0"));
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
