using System.Text;
using PaperGraph.Corpus;
using PaperGraph.Evaluation;
using PaperGraph.Extraction;

namespace PaperGraph.Tests.Evaluation;

public sealed class ForeignExtractionTests
{
    const string Line =
        """
        {"id":"p1","title":"LoopNet","abstract":"We extend GAN. LoopNet builds on GANs and GAN. Code: github.com/ada/loop.","concepts":[{"name":"GAN","surfaces":["GAN","GANs"],"type":"method"},{"name":"LoopNet","surfaces":["LoopNet"],"type":"method","role":"introduces"}],"builds_on":[{"method":"LoopNet","base":"GAN"}],"links":[{"url":"https://github.com/ada/loop","kind":"repository"}]}
        """;

    [Fact]
    public async Task A_line_without_spans_is_found_in_its_text()
    {
        ExtractedPaper extracted = (await OneOfAsync(Line)).AsExtracted("theirs");

        Assert.Equal(["LoopNet", "GAN"], extracted.Concepts.Select(concept => concept.Name));
        Assert.Equal(["GAN", "GANs", "GAN"], extracted.Concepts[1].Mentions.Select(mention => mention.Span.In(extracted.Paper)));
        Assert.Equal(Role.Uses, extracted.Concepts[1].Role);
        Assert.Equal("github.com/ada/loop", extracted.Links[0].Span.In(extracted.Paper));
    }

    [Fact]
    public async Task What_was_written_is_read_again()
    {
        ExtractedPaper extracted = (await OneOfAsync(Line)).AsExtracted("theirs");

        ExtractedPaper again = (await OneOfAsync(ExtractionLine.Write(extracted))).AsExtracted(extracted.Paper, "theirs");

        Assert.Equal(ExtractionLine.Write(extracted), ExtractionLine.Write(again));
    }

    [Theory]
    [InlineData("\"GANs\"", "\"VAE\"", "the surface \"VAE\" of \"GAN\" stands neither in the title nor in the abstract")]
    [InlineData("\"surfaces\":[\"LoopNet\"]", "\"spans\":[{\"field\":\"title\",\"start\":0,\"end\":8}]", "beyond the end of the title")]
    [InlineData("\"surfaces\":[\"LoopNet\"]", "\"surfaces\":[\"LoopNet\"],\"spans\":[{\"field\":\"title\",\"start\":0,\"end\":4}]", "reads \"Loop\"")]
    [InlineData("\"surfaces\":[\"LoopNet\"]", "\"surfaces\":[]", "neither \"surfaces\" nor \"spans\"")]
    [InlineData("\"surfaces\":[\"LoopNet\"]", "\"surfaces\":[\"LoopNet\",\"Loops\"],\"spans\":[{\"field\":\"title\",\"start\":0,\"end\":7}]", "the surface \"Loops\" of \"LoopNet\" stands neither")]
    [InlineData("\"surfaces\":[\"LoopNet\"]", "\"surfaces\":[\" \"]", "a surface of \"LoopNet\" is empty")]
    [InlineData("\"name\":\"LoopNet\"", "\"name\":\"GAN\"", "\"GAN\" stands twice among its concepts")]
    [InlineData("\"base\":\"GAN\"", "\"base\":\"VAE\"", "names \"VAE\"")]
    [InlineData("https://github.com/ada/loop", "https://github.com/ada/pool", "the link \"https://github.com/ada/pool\"")]
    public async Task What_the_text_does_not_say_is_refused(string said, string instead, string words)
    {
        GoldPaper gold = await OneOfAsync(Line.Replace(said, instead, StringComparison.Ordinal));

        var refusal = Assert.Throws<CorpusFormatException>(() => gold.AsExtracted("theirs"));

        Assert.StartsWith("standard input, line 1: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(words, refusal.Message, StringComparison.Ordinal);
    }

    static async Task<GoldPaper> OneOfAsync(string text)
    {
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return await GoldReader.ReadAsync("-", lines).SingleAsync();
    }
}
