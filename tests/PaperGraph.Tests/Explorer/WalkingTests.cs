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
    public async Task Panel_and_picture_count_the_same_and_say_how_much_is_less_certain()
    {
        await using Visit visit = await site.VisitAsync(Graph + "&chosen=" + SampleGraph.Diffusion);

        ILocator around = visit.Page.Locator(".panel .counts li");
        await Expect(around).ToContainTextAsync((string[])["built on by 2 methods", "kinds of it 1 method", "occurs with 1 benchmark", "is a kind of 1 method"]);
        await Expect(visit.List.Locator("button.more")).ToHaveTextAsync(
            (string[])["built on by 2 methods", "kinds of it 1 method", "occurs with 1 benchmark", "is a kind of 1 method"]);
    }

    [Fact]
    public async Task A_paper_is_expanded_into_what_it_names()
    {
        await using Visit visit = await site.VisitAsync($"/?view=graph&of={SampleGraph.Latent}&chosen={SampleGraph.Latent}");
        await Expect(visit.List).ToContainTextAsync("uses 2 benchmarks, 1 method");

        await visit.Button("Expand").ClickAsync();

        await Expect(visit.Node("ImageNet")).ToBeVisibleAsync();
        await Expect(visit.Node("Acme/Diffusion")).ToBeVisibleAsync();
        await Expect(visit.List).ToContainTextAsync("introduces Latent Diffusion");
    }

    [Fact]
    public async Task Two_nodes_are_joined_by_their_common_neighbours_by_keyboard_alone()
    {
        await using Visit visit = await site.VisitAsync($"/?view=graph&of={SampleGraph.LatentDiffusion}&of={SampleGraph.Refiner}&chosen={SampleGraph.LatentDiffusion}");

        await visit.Button("Common neighbours with …").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Node("refiner").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Node("Stable Diffusion")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#live")).ToContainTextAsync("Stable Diffusion");
    }

    [Fact]
    public async Task Keys_expand_collapse_and_hide_the_node_in_focus()
    {
        await using Visit visit = await site.VisitAsync(Graph);

        await visit.Node("diffusion models").PressAsync("e");
        await Expect(visit.Node("ImageNet")).ToBeVisibleAsync();
        await visit.Node("ImageNet").PressAsync("h");
        await Expect(visit.Node("ImageNet")).ToHaveCountAsync(0);
        await visit.Node("diffusion models").PressAsync("c");

        await Expect(visit.List.Locator("button.node")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_legend_turns_a_kind_off_and_on()
    {
        await using Visit visit = await site.VisitAsync(Graph + $"&open={SampleGraph.Diffusion}~CO_OCCURS~5&open={SampleGraph.Diffusion}~BUILDS_ON.IN~5");
        ILocator benchmarks = visit.Page.Locator(".legend button", new PageLocatorOptions { HasText = "benchmarks" });

        await benchmarks.ClickAsync();
        await Expect(visit.Node("ImageNet")).ToHaveCountAsync(0);
        await benchmarks.ClickAsync();

        await Expect(visit.Node("ImageNet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_legend_draws_each_relation_in_a_way_of_its_own()
    {
        await using Visit visit = await site.VisitAsync($"/?view=graph&of={SampleGraph.Latent}&of={SampleGraph.Diffusion}");
        await Expect(visit.Page.Locator(".legend path").Nth(4)).ToBeAttachedAsync();

        string[] strokes = [.. await visit.Page.Locator(".legend path").EvaluateAllAsync<string[]>(
            "paths => paths.map(path => ['d', 'stroke-width', 'stroke-dasharray'].map(name => path.getAttribute(name)).join())")];

        Assert.Equal(strokes, strokes.Distinct());
    }

    [Fact]
    public async Task Names_stand_clear_of_the_edges_that_lead_to_the_middle()
    {
        await using Visit visit = await site.VisitAsync(Graph);
        await Expect(visit.List).ToContainTextAsync("built on by");

        string[] sides = await visit.Page.EvaluateAsync<string[]>(
            "document.querySelector('.canvas')._cyreg.cy.nodes('[group]').map(node => `${Math.sign(Math.round(node.position('y')))} ${node.style('text-valign')}`)");

        Assert.Contains("-1 top", sides);
        Assert.Contains("1 bottom", sides);
    }

    [Fact]
    public async Task Papers_sharing_a_benchmark_are_drawn_in_columns()
    {
        await using Visit visit = await site.VisitAsync("/?view=sharing");

        await visit.Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "As a graph" }).ClickAsync();

        await Expect(visit.Node("ImageNet")).ToBeVisibleAsync();
        await Expect(visit.Button("In rings")).ToBeVisibleAsync();
        double[][] columns = await visit.Page.EvaluateAsync<double[][]>(
            "['paper', 'benchmark'].map(kind => [...new Set(document.querySelector('.canvas')._cyreg.cy.nodes().filter(node => node.id().startsWith(kind)).map(node => node.position('x')))])");
        Assert.All(columns, column => Assert.Single(column));
        Assert.NotEqual(columns[0], columns[1]);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_so()
    {
        await using Visit visit = await site.VisitAsync("/?view=graph&of=method:nobody");

        await Expect(visit.Page.Locator(".panel")).ToContainTextAsync("The graph holds no method:nobody. Find a paper, a concept or a repository above.");
        await Expect(visit.Page.Locator(".tools")).ToBeHiddenAsync();
    }
}
