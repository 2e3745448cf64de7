using System.Text.Json;
using PaperGraph.Extraction;

namespace PaperGraph.Tests.Api;

/// <summary>Trying the extractor on a pasted text.</summary>
public sealed class ExtractTests(SampleServer sample) : IClassFixture<SampleServer>
{
    const string Title = "Quicksilver: faster latent diffusion";

    const string Abstract =
        "We propose Quicksilver, a method that builds on latent diffusion. On ImageNet and CIFAR-10 it reaches an FID of 2.1. "
        + "Code is available at https://github.com/acme/quicksilver.";

    const string Everything = """
        query($title: String!, $abstract: String) {
          extract(title: $title, abstract: $abstract) {
            mentions { name kind role confidence field start end surface concept { id } }
            buildsOn { method base sentence confidence }
            links { url kind field start end }
          }
        }
        """;

    [Fact]
    public async Task Mentions_are_what_the_extractor_finds_in_reading_order()
    {
        ExtractedPaper expected = Extractor.Default.Extract(new Paper("text", Title, Abstract));

        JsonElement[] mentions = [.. (await ExtractAsync()).GetProperty("mentions").EnumerateArray()];

        Assert.NotEmpty(mentions);
        Assert.Equal(expected.Concepts.SelectMany(concept => concept.Mentions).Select(mention => mention.Span).Order(), mentions.Select(SpanOf));
        Assert.All(mentions, mention => Assert.Equal(
            mention.GetProperty("surface").GetString(), SpanOf(mention).In(new Paper("text", Title, Abstract))));
    }

    [Fact]
    public async Task A_name_the_graph_holds_leads_to_its_concept_and_another_to_none()
    {
        JsonElement[] mentions = [.. (await ExtractAsync()).GetProperty("mentions").EnumerateArray()];

        Assert.Equal("benchmark:imagenet", ConceptOf(mentions, "ImageNet"));
        Assert.Null(ConceptOf(mentions, "Quicksilver"));
    }

    [Fact]
    public async Task All_concepts_are_looked_up_at_once_and_nothing_is_stored()
    {
        string before = await sample.Store.VersionAsync();

        using HttpResponseMessage response = await sample.Server.PostAsync(Everything, new { title = Title, @abstract = Abstract });

        Assert.Equal(1, ApiServer.StoreCalls(response));
        Assert.Equal(before, await sample.Store.VersionAsync());
    }

    [Fact]
    public async Task A_title_alone_is_enough()
    {
        string data = await sample.Server.DataAsync(Everything, new { title = "Is it?" });

        Assert.Equal("""{"extract":{"mentions":[],"buildsOn":[],"links":[]}}""", data);
    }

    [Theory]
    [InlineData(2_001, 0, "'title' may have 2000 characters, and has 2001.")]
    [InlineData(0, 50_001, "'abstract' may have 50000 characters, and has 50001.")]
    public async Task A_text_longer_than_any_abstract_is_refused(int title, int body, string message)
    {
        (string Message, string? Code) error = await sample.Server.ErrorAsync(
            Everything, new { title = new string('x', title), @abstract = new string('x', body) });

        Assert.Equal((message, "BAD_INPUT"), error);
    }

    async Task<JsonElement> ExtractAsync()
    {
        string data = await sample.Server.DataAsync(Everything, new { title = Title, @abstract = Abstract });
        return JsonSerializer.Deserialize<JsonElement>(data).GetProperty("extract");
    }

    static TextSpan SpanOf(JsonElement mention) => new(
        mention.GetProperty("field").GetString() == "TITLE" ? TextField.Title : TextField.Abstract,
        mention.GetProperty("start").GetInt32(),
        mention.GetProperty("end").GetInt32());

    static string? ConceptOf(JsonElement[] mentions, string surface)
    {
        JsonElement concept = mentions.First(mention => mention.GetProperty("surface").GetString() == surface).GetProperty("concept");
        return concept.ValueKind == JsonValueKind.Null ? null : concept.GetProperty("id").GetString();
    }
}
