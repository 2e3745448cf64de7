using System.IO.Compression;
using System.Text;
using System.Text.Json;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Cli;

public sealed class ResolveTests : IDisposable
{
    const string Lines = """
        {"id":"2001.00001v2","concepts":[{"name":"mixture of experts","surfaces":["Mixture of Experts","MoE"],"type":"method"},{"name":"CIFAR-10","surfaces":["CIFAR-10"],"type":"dataset"}]}
        {"id":"b","concepts":[{"name":"SparseNet","surfaces":["SparseNet"],"type":"method","role":"introduces"},{"name":"MoE","surfaces":["MoEs"],"type":"method"},{"name":"CIFAR-100","type":"dataset"}],"builds_on":[{"method":"SparseNet","base":"MoE"}]}
        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_concept_is_a_line_with_its_surfaces_papers_and_relations()
    {
        Finished resolved = await Papergraph.RunOnAsync(Lines, "resolve", "-");

        Assert.Equal((0, ""), (resolved.ExitCode, resolved.Error));
        Assert.Equal(
            """
            {"id":"dataset:cifar-10","name":"CIFAR-10","type":"dataset","surfaces":["CIFAR-10"],"papers":["2001.00001v2"],"is_a":[],"variant_of":["CIFAR-100"],"builds_on":[]}
            {"id":"dataset:cifar-100","name":"CIFAR-100","type":"dataset","surfaces":["CIFAR-100"],"papers":["b"],"is_a":[],"variant_of":["CIFAR-10"],"builds_on":[]}
            {"id":"method:mixture-of-experts","name":"mixture of experts","type":"method","surfaces":["Mixture of Experts","MoE","MoEs","mixture of experts"],"papers":["2001.00001v2","b"],"is_a":[],"variant_of":[],"builds_on":[]}
            {"id":"method:sparsenet","name":"SparseNet","type":"method","surfaces":["SparseNet"],"papers":["b"],"is_a":[],"variant_of":[],"builds_on":[{"base":"mixture of experts","papers":["b"]}]}

            """.ReplaceLineEndings("\n"),
            resolved.Output);
    }

    [Fact]
    public async Task Files_in_any_order_and_packed_or_not_give_the_same_bytes()
    {
        string[] lines = Lines.Split('\n');
        string two = _folder["two.jsonl.gz"];
        string one = _folder.Write("one.jsonl", lines[0]);
        using (var packed = new GZipStream(File.Create(two), CompressionMode.Compress))
            packed.Write(Encoding.UTF8.GetBytes(lines[1]));

        Finished resolved = await Papergraph.RunOnAsync(Lines, "resolve", "-");
        Finished again = await Papergraph.RunAsync("resolve", two, one);

        Assert.Equal(resolved.Output, again.Output);
    }

    [Fact]
    public async Task What_extract_prints_can_be_resolved()
    {
        const string Papers = """
            {"id":"a","title":"Latent Denoising","abstract":"We introduce LatentDiff, which builds on diffusion models. Experiments on CIFAR-10 and ImageNet."}
            """;
        Finished extracted = await Papergraph.RunOnAsync(Papers, "extract", "-");

        Finished resolved = await Papergraph.RunOnAsync(extracted.Output, "resolve", "-");

        Assert.Equal((0, ""), (resolved.ExitCode, resolved.Error));
        Assert.Contains("\"id\":\"dataset:cifar-10\"", resolved.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_name_of_the_gold_papers_is_in_a_concept_of_its_paper()
    {
        string gold = Checkout.PathOf("data/gold/seed-dev.jsonl");

        Finished resolved = await Papergraph.RunAsync("resolve", gold);

        HashSet<(string? Paper, string? Surface)> named = [.. Records(resolved.Output).SelectMany(
            concept => Texts(concept, "papers"), (concept, paper) => (concept, paper)).SelectMany(of => Texts(of.concept, "surfaces"), (of, surface) => (of.paper, surface))];
        foreach (JsonElement paper in Records(File.ReadAllText(gold)))
        {
            string? id = paper.GetProperty("id").GetString();
            Assert.All(paper.GetProperty("concepts").EnumerateArray(), concept => Assert.Contains((id, concept.GetProperty("name").GetString()), named));
        }
    }

    [Fact]
    public async Task A_line_that_is_no_extraction_is_named()
    {
        Finished resolved = await Papergraph.RunOnAsync(Lines + "\n{\"title\":\"no id\"}", "resolve", "-");

        Assert.Equal((1, ""), (resolved.ExitCode, resolved.Output));
        Assert.Contains("standard input, line 3: no \"id\"", resolved.Error, StringComparison.Ordinal);
    }

    static IEnumerable<JsonElement> Records(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    static IEnumerable<string?> Texts(JsonElement concept, string field) => concept.GetProperty(field).EnumerateArray().Select(text => text.GetString());
}
