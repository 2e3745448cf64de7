using System.Text.Json;

namespace PaperGraph.Tests.Cli;

public sealed class ForeignBuildTests : IDisposable
{
    const string Whole = """{"id":"a","title":"LoopNet","abstract":"LoopNet builds on GANs.","concepts":[{"name":"GAN","surfaces":["GANs"],"type":"method"}]}""";
    const string NamesOnly = """{"id":"b","title":"","concepts":[{"name":"CIFAR-10","surfaces":["CIFAR-10"],"type":"dataset"}]}""";
    const string Papers = """{"id":"b","title":"Images","abstract":"We test on CIFAR-10."}""";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Lines_bring_their_texts_or_find_them_in_the_source()
    {
        string lines = _folder.Write("theirs.jsonl", Whole + "\n" + NamesOnly);
        string source = _folder.Write("papers.jsonl", Papers);

        Finished built = await Papergraph.RunAsync("build", source, "--extracted", lines, "--store", _folder["a.db"]);
        Finished stats = await Papergraph.RunAsync("stats", "--json", "--store", _folder["a.db"]);

        Assert.Equal((0, ""), (built.ExitCode, built.Error));
        Assert.Contains("2 papers added", built.Output, StringComparison.Ordinal);
        Assert.Equal("given: theirs.jsonl", JsonDocument.Parse(stats.Output).RootElement.GetProperty("extractor").GetString());
    }

    [Theory]
    [InlineData(NamesOnly, "theirs.jsonl, line 1: no text for \"b\".")]
    [InlineData("""{"id":"a","title":"T","abstract":"A text.","concepts":[{"name":"GAN","surfaces":["GANs"],"type":"method"}]}""", "line 1: the surface \"GANs\" of \"GAN\" stands neither")]
    public async Task What_cannot_be_checked_against_a_text_is_refused(string line, string words)
    {
        string lines = _folder.Write("theirs.jsonl", line);

        Finished built = await Papergraph.RunAsync("build", "--extracted", lines, "--store", _folder["a.db"]);

        Assert.Equal((1, ""), (built.ExitCode, built.Output));
        Assert.Contains(words, built.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Merges_shows_every_other_name_with_its_rule()
    {
        string lines = _folder.Write("theirs.jsonl", Whole);
        await Papergraph.RunAsync("build", "--extracted", lines, "--store", _folder["a.db"]);

        Finished all = await Papergraph.RunAsync("merges", "--json", "--store", _folder["a.db"]);
        Finished one = await Papergraph.RunAsync("merges", "GANs", "--store", _folder["a.db"]);

        JsonElement row = Assert.Single(JsonDocument.Parse(all.Output).RootElement.GetProperty("rows").EnumerateArray().ToArray());
        Assert.Equal(("GANs", "same key", 1), (row.GetProperty("surface").GetString(), row.GetProperty("rule").GetString(), row.GetProperty("support").GetInt32()));
        Assert.Contains("method:gan GANs    same key", one.Output, StringComparison.Ordinal);
    }
}
