using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PaperGraph.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Tests.Explorer;

/// <summary>Every view of the explorer, and the pages one can link to.</summary>
public sealed class ViewTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Addresses { get; } =
    [
        "/",
        $"/?view=graph&of={SampleGraph.Diffusion}&open={SampleGraph.Diffusion}~BUILDS_ON.IN~5&open={SampleGraph.Diffusion}~CO_OCCURS~5&chosen={SampleGraph.Diffusion}",
        $"/?view=graph&of={SampleGraph.Latent}&chosen={SampleGraph.Latent}",
        "/?view=graph&share=all&layout=columns",
        $"/?view=graph&of={SampleGraph.Repository}&of={SampleGraph.Diffusion}&layout=columns&all=1",
        $"/?view=graph&of=method:nobody",
        $"/?view=lineage&of={SampleGraph.Diffusion}",
        "/?view=sharing",
        $"/?view=sharing&of={SampleGraph.ImageNet}&since=2021&all=1",
        $"/?view=similar&of={SampleGraph.Latent}",
        $"/?view=compare&of={SampleGraph.Latent}&of={SampleGraph.Denoising}",
        "/?view=try",
        "/paper/" + SampleGraph.Denoising,
        "/concept/" + SampleGraph.Diffusion,
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_view_complains_or_asks_another_host(string address)
    {
        await using Visit visit = await site.VisitAsync(address);

        await SettleAsync(visit);

        Assert.Empty(visit.Complaints);
        await Expect(visit.Page.Locator(".failure")).ToHaveCountAsync(0);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Axe_finds_no_violation_in_light_dark_and_narrow(string address)
    {
        string axe = await File.ReadAllTextAsync(Needs.ExplorerPackage("axe-core/axe.min.js"));
        foreach ((ColorScheme scheme, int width) in new[] { (ColorScheme.Light, 1400), (ColorScheme.Dark, 1400), (ColorScheme.Light, 390) })
        {
            await using Visit visit = await site.VisitAsync(address, options =>
            {
                options.ColorScheme = scheme;
                options.ViewportSize = new ViewportSize { Width = width, Height = 900 };
            });
            await SettleAsync(visit);

            await visit.Page.EvaluateAsync(axe + "; undefined");
            JsonElement found = await visit.Page.EvaluateAsync<JsonElement>(
                "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`))");

            Assert.Equal("[]", found.ToString());
        }
    }

    [Fact]
    public async Task The_lineage_is_a_tree_with_the_sentence_of_each_step()
    {
        await using Visit visit = await site.VisitAsync("/?view=lineage&of=" + SampleGraph.Diffusion);

        ILocator stable = visit.Page.Locator(".branch .branch .branch", new PageLocatorOptions { HasText = "Stable Diffusion" }).First;
        await Expect(stable.Locator("blockquote").First).ToHaveTextAsync("Stable Diffusion builds on latent diffusion and on our refiner.");
    }

    [Fact]
    public async Task A_mark_in_the_table_of_benchmarks_opens_its_sentence()
    {
        await using Visit visit = await site.VisitAsync("/?view=sharing");

        await visit.Page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Latent Diffusion" })
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "ImageNet: show the sentence" }).ClickAsync();

        await Expect(visit.Page.Locator("blockquote")).ToHaveTextAsync("We test on ImageNet and MS COCO.");
    }

    [Fact]
    public async Task A_pasted_abstract_is_marked_in_place()
    {
        await using Visit visit = await site.VisitAsync("/?view=try");

        await visit.Page.GetByLabel("Title").FillAsync("On diffusion models");
        await visit.Page.GetByLabel("Abstract").FillAsync("We evaluate diffusion models on ImageNet. Code: https://github.com/acme/new.");
        await visit.Button("Read it").ClickAsync();

        await Expect(visit.Page.Locator(".found .text mark", new PageLocatorOptions { HasText = "ImageNet" })).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "https://github.com/acme/new", Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_pages_to_link_to_are_read_without_scripts()
    {
        await using Visit visit = await site.VisitAsync("/paper/" + SampleGraph.Latent, options => options.JavaScriptEnabled = false);

        await visit.Page.Locator(".abstract").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "diffusion models" }).ClickAsync();

        await Expect(visit.Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("diffusion models");
    }

    [Fact]
    public async Task The_search_of_a_page_without_scripts_leads_to_suggestions()
    {
        await using Visit visit = await site.VisitAsync("/paper/" + SampleGraph.Latent);

        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("ddpm");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "diffusion models" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Only_papers_since_a_year_are_compared_by_their_benchmarks()
    {
        await using Visit visit = await site.VisitAsync("/?view=sharing");
        await Expect(visit.Page.Locator("tbody tr")).ToHaveCountAsync(4);

        await visit.Page.GetByLabel("Papers since").SelectOptionAsync("2021");

        await Expect(visit.Page.Locator("tbody")).Not.ToContainTextAsync("Denoising Diffusion Models");
        Assert.Contains("since=2021", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_answered_says_why_and_leads_back()
    {
        await using Visit visit = await site.VisitAsync("/?view=lineage&of=method:nobody");

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("nobody");
        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Back to the start" }).ClickAsync();
        await Expect(visit.Page.Locator(".figures")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_start_page_asks_a_newcomers_questions_about_what_the_graph_holds()
    {
        await using Visit visit = await site.VisitAsync("/");

        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { NameRegex = new Regex("^How are .* connected\\?$") }).ClickAsync();

        await Expect(visit.List.Locator("button.node").Nth(1)).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveTitleAsync(new Regex("^.+ to .+ · PaperGraph$"));
        await Expect(visit.Page.Locator(".tools")).Not.ToContainTextAsync("No path");
    }

    [Fact]
    public async Task A_step_that_the_server_does_not_answer_leaves_the_picture_and_says_so()
    {
        await using Visit visit = await site.VisitAsync("/?view=graph&of=" + SampleGraph.Diffusion);
        await Expect(visit.Node("diffusion models")).ToBeVisibleAsync();
        await visit.Page.RouteAsync("**/graphql", route => route.AbortAsync());

        await visit.Page.GetByRole(AriaRole.Combobox).FillAsync("ddpm");

        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToHaveTextAsync("The server does not answer. Is it still running?");
        await Expect(visit.Node("diffusion models")).ToBeVisibleAsync();
    }

    static Task<IJSHandle> SettleAsync(Visit visit) => visit.Page.WaitForFunctionAsync(
        "() => document.querySelector('main')?.children.length > 0 && !document.querySelector('main[aria-busy]')");
}
