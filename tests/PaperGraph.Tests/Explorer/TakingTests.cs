using System.Text.Json;
using Microsoft.Playwright;
using PaperGraph.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace PaperGraph.Tests.Explorer;

/// <summary>What is taken along from a view.</summary>
public sealed class TakingTests(Site site) : IClassFixture<Site>
{
    const string Walked = "/?view=graph&of=" + SampleGraph.Diffusion + "&of=" + SampleGraph.Latent + "&of=" + SampleGraph.Repository
        + "&open=" + SampleGraph.Diffusion + "~BUILDS_ON.IN~5&open=" + SampleGraph.Diffusion + "~CO_OCCURS~5&open=" + SampleGraph.Latent + "~USES~5"
        + "&common=" + SampleGraph.StableDiffusion + "~" + SampleGraph.LatentDiffusion + "&path=" + SampleGraph.Refiner + "~" + SampleGraph.Diffusion;

    public static TheoryData<string> Addresses { get; } =
    [
        Walked,
        Walked + "&all=1",
        "/?view=graph&share=all&layout=columns",
        $"/?view=lineage&of={SampleGraph.Diffusion}&since=2021",
        "/?view=sharing",
        $"/?view=sharing&of={SampleGraph.Latent}",
        $"/?view=similar&of={SampleGraph.Latent}",
        $"/?view=compare&of={SampleGraph.Latent}&of={SampleGraph.Denoising}",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task The_query_that_is_copied_runs_as_it_stands_and_answers_the_whole_view(string address)
    {
        await using Visit visit = await site.VisitAsync(address);
        await visit.Button("Copy as GraphQL").ClickAsync();
        await Expect(visit.Page.GetByText("Copied.")).ToBeVisibleAsync();
        string copied = await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");

        string data = await site.Server.DataAsync(copied);

        string[] shown = [.. await visit.Page.Locator("#list button.node").EvaluateAllAsync<string[]>("list => list.map(button => button.dataset.id)")];
        Assert.All(shown, id => Assert.Contains(JsonSerializer.Serialize(id), data, StringComparison.Ordinal));
        Assert.DoesNotContain("$", copied, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_shown_becomes_a_file()
    {
        await using Visit visit = await site.VisitAsync($"/?view=graph&of={SampleGraph.Diffusion}&open={SampleGraph.Diffusion}~BUILDS_ON.IN~5");
        await Expect(visit.Node("Latent Diffusion")).ToBeVisibleAsync();

        string csv = await DownloadAsync(visit, "CSV");
        string json = await DownloadAsync(visit, "JSON");
        string svg = await DownloadAsync(visit, "SVG");
        string png = await DownloadAsync(visit, "PNG");

        Assert.Contains($"{SampleGraph.LatentDiffusion},BUILDS_ON,{SampleGraph.Diffusion},1,0.9,,Latent diffusion extends diffusion models.", csv, StringComparison.Ordinal);
        Assert.Equal(csv.TrimEnd().Split("\r\n").Length - 1, JsonDocument.Parse(json).RootElement.GetArrayLength());
        Assert.Contains(">Latent Diffusion</text>", svg, StringComparison.Ordinal);
        Assert.Contains("PNG", png[..8], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_store_has_no_Neo4j_Browser_to_open()
    {
        await using Visit visit = await site.VisitAsync("/?view=sharing");

        await Expect(visit.Button("Copy as GraphQL")).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("Open in Neo4j Browser")).ToBeHiddenAsync();
    }

    static async Task<string> DownloadAsync(Visit visit, string button)
    {
        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Button(button).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
