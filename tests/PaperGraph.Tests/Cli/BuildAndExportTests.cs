using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using PaperGraph.Evaluation;
using PaperGraph.Extraction;

namespace PaperGraph.Tests.Cli;

public sealed class BuildAndExportTests : IDisposable
{
    const string Papers = """
        {"id":"2001.00001","title":"Denoising with Diffusion Models","abstract":"We propose TinyDiff, a method based on diffusion models. It is tested on CIFAR-10. Code: https://github.com/acme/tinydiff."}
        {"id":"2001.00002","title":"Latent Denoising","abstract":"We introduce LatentDiff, which builds on diffusion models. Experiments on CIFAR-10 and ImageNet."}
        {"id":"2001.00003","title":"A \"Quoted\" Title","abstract":"We evaluate TinyDiff on ImageNet."}
        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Build_says_on_standard_output_what_it_did()
    {
        string source = _folder.Write("papers.jsonl", Papers);

        Finished first = await Papergraph.RunAsync("build", source, "--store", _folder["a.db"]);
        Finished second = await Papergraph.RunAsync("build", source, "--store", _folder["a.db"]);

        Assert.Equal(0, first.ExitCode);
        Assert.Empty(first.Error);
        Assert.Contains("3 papers added, 0 replaced, 0 unchanged", first.Output, StringComparison.Ordinal);
        Assert.Contains("0 papers added, 0 replaced, 3 unchanged", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_reads_standard_input()
    {
        Finished built = await Papergraph.RunOnAsync(Papers, "build", "-", "--store", _folder["a.db"]);

        Assert.Contains("3 papers added", built.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Build_adds_and_with_clean_starts_anew()
    {
        string[] lines = Papers.Split('\n');
        string one = _folder.Write("one.jsonl", lines[0]);
        string two = _folder.Write("two.jsonl", lines[1]);
        await Papergraph.RunAsync("build", one, "--store", _folder["a.db"]);

        await Papergraph.RunAsync("build", two, "--store", _folder["a.db"]);
        int added = await CountPapersAsync();
        await Papergraph.RunAsync("build", two, "--store", _folder["a.db"], "--clean");
        int anew = await CountPapersAsync();

        Assert.Equal((2, 1), (added, anew));
    }

    [Fact]
    public async Task A_bad_line_ends_the_build_and_names_itself()
    {
        string source = _folder.Write("papers.jsonl", Papers + "\n{\"id\":\"x\"}\n");

        Finished built = await Papergraph.RunAsync("build", source, "--store", _folder["a.db"]);

        Assert.Equal(1, built.ExitCode);
        Assert.Empty(built.Output);
        Assert.Contains("papers.jsonl, line 4:", built.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skip_bad_lists_what_it_left_out_and_goes_on()
    {
        string source = _folder.Write("papers.jsonl", "{\"id\":\"x\"}\n" + Papers);

        Finished built = await Papergraph.RunAsync("build", source, "--store", _folder["a.db"], "--skip-bad");

        Assert.Equal(0, built.ExitCode);
        Assert.Contains("3 papers added", built.Output, StringComparison.Ordinal);
        Assert.Contains("Skipped 1 record:", built.Error, StringComparison.Ordinal);
        Assert.Contains("papers.jsonl, line 1:", built.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "no-such-file.txt", "--store", "unused.db")]
    [InlineData("extract", "no-such-file.txt")]
    [InlineData("resolve", "no-such-file.jsonl")]
    [InlineData("evaluate", "no-such-file.jsonl")]
    public async Task A_source_that_is_not_there_is_named(params string[] args)
    {
        Finished failed = await Papergraph.RunAsync([.. args.Select(arg => arg == "unused.db" ? _folder["unused.db"] : arg)]);

        Assert.Equal(1, failed.ExitCode);
        Assert.Empty(failed.Output);
        Assert.Contains("no-such-file", failed.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("bug", failed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluate_takes_the_texts_of_annotations_from_another_file()
    {
        string gold = _folder.Write(
            "gold.jsonl",
            """{"id":"2001.00003","concepts":[{"name":"ImageNet","surfaces":["ImageNet"],"type":"dataset","role":"uses","salience":"core","alt_types":[]}],"builds_on":[],"links":[]}""");
        string texts = _folder.Write("texts.jsonl", Papers);

        Finished without = await Papergraph.RunAsync("evaluate", gold);
        Finished with = await Papergraph.RunAsync("evaluate", gold, "--texts", texts, "--json");

        Assert.Equal(1, without.ExitCode);
        Assert.Contains("gold.jsonl, line 1: no text for '2001.00003'", without.Error, StringComparison.Ordinal);
        Assert.Equal(0, with.ExitCode);
        Assert.Equal(1.0, JsonNode.Parse(with.Output)!["type:dataset"]!["r"]!.GetValue<double>());
    }

    [Fact]
    public async Task Evaluate_without_gold_prints_the_published_figures()
    {
        Finished words = await Papergraph.RunAsync("evaluate");
        Finished json = await Papergraph.RunAsync("evaluate", "--json");

        Assert.Equal(0, words.ExitCode);
        Assert.Contains($"{Extractor.Version} on bundled-field: ", words.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^confidence 0\.9 +0\.\d{3} +\d+$", words.Output);
        Assert.Equal(Quality.Shipped.ToJson(), json.Output);
    }

    [Fact]
    public async Task Extract_prints_a_line_a_paper_in_the_order_of_its_input()
    {
        Finished extracted = await Papergraph.RunOnAsync(Papers, "extract", "-");

        string[] lines = extracted.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(["2001.00001", "2001.00002", "2001.00003"], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("graphml")]
    [InlineData("cypher")]
    public async Task Papers_in_any_order_and_any_batches_export_the_same_bytes(string format)
    {
        string[] lines = Papers.Split('\n');
        string one = _folder.Write("one.jsonl", Papers);
        string two = _folder.Write("two.jsonl", lines[2] + "\n" + lines[0]);
        string three = _folder.Write("three.jsonl", lines[1]);
        await Papergraph.RunAsync("build", one, "--store", _folder["a.db"]);
        await Papergraph.RunAsync("build", two, "--store", _folder["b.db"]);
        await Papergraph.RunAsync("build", three, "--store", _folder["b.db"]);

        Finished first = await Papergraph.RunAsync("export", format, "--store", _folder["a.db"]);
        Finished second = await Papergraph.RunAsync("export", format, "--store", _folder["b.db"]);

        Assert.Empty(first.Error);
        Assert.NotEmpty(first.Output);
        Assert.Equal(first.Output, second.Output);
    }

    [Fact]
    public async Task Export_to_a_file_writes_what_standard_output_shows()
    {
        await Papergraph.RunOnAsync(Papers, "build", "-", "--store", _folder["a.db"]);

        Finished shown = await Papergraph.RunAsync("export", "graphml", "--store", _folder["a.db"]);
        Finished written = await Papergraph.RunAsync("export", "graphml", "--store", _folder["a.db"], "--output", _folder["graph.xml"]);

        Assert.Empty(written.Output);
        Assert.Equal(shown.Output, File.ReadAllText(_folder["graph.xml"], Encoding.UTF8));
        Assert.Equal(3, XDocument.Load(_folder["graph.xml"]).Descendants().Count(data => data.Value == "Paper"));
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_folder["x"])!, "*.part"));
    }

    [Fact]
    public async Task Export_of_csv_fills_a_folder()
    {
        await Papergraph.RunOnAsync(Papers, "build", "-", "--store", _folder["a.db"]);

        Finished exported = await Papergraph.RunAsync("export", "csv", "--store", _folder["a.db"], "--output", _folder["csv"]);

        Assert.Equal(0, exported.ExitCode);
        Assert.Equal(
            ["concepts.csv", "edges.csv", "papers.csv", "repositories.csv"],
            Directory.GetFiles(_folder["csv"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Contains("\"A \"\"Quoted\"\" Title\"", File.ReadAllText(_folder[Path.Combine("csv", "papers.csv")]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_an_exported_edge_joins_is_exported_too()
    {
        await Papergraph.RunOnAsync(Papers, "build", "-", "--store", _folder["a.db"]);

        Finished exported = await Papergraph.RunAsync("export", "jsonl", "--store", _folder["a.db"]);

        JsonElement[] lines = [.. exported.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
        HashSet<string?> ids = [.. lines.Where(line => line.TryGetProperty("node", out _)).Select(line => line.GetProperty("id").GetString())];
        JsonElement[] edges = [.. lines.Where(line => line.TryGetProperty("edge", out _))];
        Assert.NotEmpty(edges);
        Assert.All(edges, edge => Assert.Contains(edge.GetProperty("from").GetString(), ids));
        Assert.All(edges, edge => Assert.Contains(edge.GetProperty("to").GetString(), ids));
    }

    async Task<int> CountPapersAsync()
    {
        Finished stats = await Papergraph.RunAsync("stats", "--json", "--store", _folder["a.db"]);
        return JsonDocument.Parse(stats.Output).RootElement.GetProperty("papers").GetInt32();
    }
}
