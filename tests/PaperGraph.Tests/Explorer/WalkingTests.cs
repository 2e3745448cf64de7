using Microsoft.Playwright;
using PaperGraph.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Tests.Explorer;

/// <summary>Finding a concept and walking the graph from it.</summary>
public sealed class WalkingTests(Site site) : IClassFixture<Site>
{
    const string Graph = "/?view=graph&of=" + SampleGraph.Diffusion;

    [Fact]
    public async Task A_concept_is_found_and_expanded_by_keyboard_alone()
    {
        await using Visit visit = await site.VisitAsync("/");

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("ddpm");
        await Expect(visit.Page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Node("diffusion models").FocusAsync();
        await visit.Page.Keyboard.PressAsync("e");

        await Expect(visit.Node("Latent Diffusion")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#live")).ToContainTextAsync("added");
    }

    [Fact]
    public async Task Before_anything_is_expanded_a_concept_shows_its_counts_by_relation_and_kind()
    {
        await using Visit visit = await site.VisitAsync(Graph);

        await Expect(visit.List.Locator("button.node")).ToHaveCountAsync(1);
        await Expect(visit.List).ToContainTextAsync("kinds of it 1 method");
        await Expect(visit.List).ToContainTextAsync("occurs with 1 benchmark");
    }

    [Fact]
    public async Task Arrows_follow_the_edges_to_their_other_end()
    {
        await using Visit visit = await site.VisitAsync(Graph + $"&open={SampleGraph.Diffusion}~IS_A.IN~5");

        await visit.Node("diffusion models").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("ArrowRight");

        await Expect(visit.Node("Latent Diffusion")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Every_step_is_undone_and_redone()
    {
        await using Visit visit = await site.VisitAsync(Graph + "&chosen=" + SampleGraph.Diffusion);
        await visit.Button("Expand").ClickAsync();
        await Expect(visit.Node("Latent Diffusion")).ToBeVisibleAsync();

        await visit.Button("Undo").ClickAsync();
        await Expect(visit.List.Locator("button.node")).ToHaveCountAsync(1);
        await visit.Button("Redo").ClickAsync();

        await Expect(visit.Node("Latent Diffusion")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_link_gives_the_same_picture()
    {
        await using Visit visit = await site.VisitAsync(Graph + "&chosen=" + SampleGraph.Diffusion);
        await visit.Button("Expand").ClickAsync();
        await visit.Node("Latent Diffusion").PressAsync("p");
        await visit.Node("ImageNet").PressAsync("h");
        await Expect(visit.Node("ImageNet")).ToHaveCountAsync(0);

        await using Visit other = await site.VisitAsync(visit.Page.Url);

        await Expect(other.List).ToHaveTextAsync(await visit.List.InnerTextAsync(), new LocatorAssertionsToHaveTextOptions { UseInnerText = true });
        await Expect(other.Button("1 hidden")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_chosen_edge_shows_the_sentence_that_proves_it()
    {
        await using Visit visit = await site.VisitAsync(Graph + $"&open={SampleGraph.Diffusion}~BUILDS_ON.IN~5");

        await visit.List.GetByText("is built on by Latent Diffusion").ClickAsync();

        ILocator panel = visit.Page.Locator(".panel");
        await Expect(panel.Locator("blockquote")).ToHaveTextAsync("Latent diffusion extends diffusion models.");
        await Expect(panel.Locator("blockquote mark")).ToHaveTextAsync((string[])["Latent diffusion", "diffusion models"]);
        await Expect(panel.GetByText("Acme/Diffusion").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_path_leads_from_one_node_to_another_that_is_searched()
    {
        await using Visit visit = await site.VisitAsync($"/?view=graph&of={SampleGraph.StableDiffusion}&chosen={SampleGraph.StableDiffusion}");

        await visit.Button("Shortest path to …").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Combobox).FillAsync("ddpm");
        await visit.Page.GetByRole(AriaRole.Option).First.ClickAsync();

        await Expect(visit.List.Locator("button.node")).ToContainTextAsync(
            (string[])["Stable Diffusion", "Latent Diffusion", "diffusion models"]);
    }

    [Fact]
    public async Task What_is_shown_is_taken_along()
    {
        await using Visit visit = await site.VisitAsync(Graph + $"&open={SampleGraph.Diffusion}~BUILDS_ON.IN~5");
        await Expect(visit.Node("Latent Diffusion")).ToBeVisibleAsync();

        string csv = await DownloadAsync(visit, "CSV");
        string svg = await DownloadAsync(visit, "SVG");
        string png = await DownloadAsync(visit, "PNG");
        await visit.Button("Copy as GraphQL").ClickAsync();
        await Expect(visit.Page.GetByText("Copied.")).ToBeVisibleAsync();

        Assert.Contains($"{SampleGraph.LatentDiffusion},BUILDS_ON,{SampleGraph.Diffusion},1,0.9", csv, StringComparison.Ordinal);
        Assert.Contains(">Latent Diffusion</text>", svg, StringComparison.Ordinal);
        Assert.Contains("PNG", png[..8], StringComparison.Ordinal);
        string copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Contains($"$id: ID! = \"{SampleGraph.Diffusion}\"", copied, StringComparison.Ordinal);
    }

    static async Task<string> DownloadAsync(Visit visit, string button)
    {
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button(button).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
