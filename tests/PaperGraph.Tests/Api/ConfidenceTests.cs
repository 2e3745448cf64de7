using System.Globalization;
using PaperGraph.Extraction;

namespace PaperGraph.Tests.Api;

public sealed class ConfidenceTests(SampleServer sample) : IClassFixture<SampleServer>
{
    [Theory]
    [InlineData("paper(id: \"Turbo: a Stable Diffusion\") { concepts# { nodes { id } } }")]
    [InlineData("concept(name: \"MS COCO\") { papers# { nodes { id } } }")]
    [InlineData("concept(name: \"DDPM\") { neighbours# { nodes { id } } }")]
    [InlineData("papersSharingBenchmark# { nodes { id } }")]
    public async Task Left_out_it_is_the_extractors_threshold_and_0_shows_all(string field)
    {
        string unasked = await sample.Server.DataAsync(Query(field, ""));
        string threshold = Extractor.Threshold.ToString(CultureInfo.InvariantCulture);

        Assert.Equal(await sample.Server.DataAsync(Query(field, $"(minConfidence: {threshold})")), unasked);
        Assert.True((await sample.Server.DataAsync(Query(field, "(minConfidence: 0)"))).Length >= unasked.Length);
    }

    [Fact]
    public async Task What_is_doubtful_is_shown_only_where_asked_for()
    {
        const string field = "paper(id: \"Turbo: a Stable Diffusion\") { concepts# { nodes { id } } }";

        string unasked = await sample.Server.DataAsync(Query(field, ""));
        string all = await sample.Server.DataAsync(Query(field, "(minConfidence: 0)"));

        Assert.DoesNotContain("benchmark:ms-coco", unasked, StringComparison.Ordinal);
        Assert.Contains("benchmark:ms-coco", all, StringComparison.Ordinal);
    }

    static string Query(string field, string arguments) => "{ " + field.Replace("#", arguments, StringComparison.Ordinal) + " }";
}
