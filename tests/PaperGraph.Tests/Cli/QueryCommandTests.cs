using System.Text.Json;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Cli;

public sealed class QueryCommandTests(SampleStore sample) : IClassFixture<SampleStore>
{
    /// <summary>Each its words, divided by bars.</summary>
    public static TheoryData<string> Questions =>
    [
        "search|diffusion",
        "show|diffusion models",
        "show|Latent Diffusion",
        "show|" + SampleGraph.Denoising,
        "show|" + SampleGraph.Repository,
        "neighbours|ImageNet",
        "building-on|diffusion models",
        "sharing",
        "sharing|" + SampleGraph.Denoising + "|--benchmark|ImageNet",
        "similar|" + SampleGraph.Denoising,
        "path|Stable Diffusion|ImageNet",
        "stats",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task Json_is_one_object_on_standard_output(string question)
    {
        Finished asked = await AskAsync([.. question.Split('|'), "--json"]);

        Assert.Equal("", asked.Error);
        Assert.Equal(0, asked.ExitCode);
        Assert.Equal(JsonValueKind.Object, JsonDocument.Parse(asked.Output).RootElement.ValueKind);
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task What_is_not_read_on_a_terminal_has_no_escape_codes_and_is_not_wrapped(string question)
    {
        Finished asked = await AskAsync(question.Split('|'));

        Assert.Equal("", asked.Error);
        Assert.Equal(0, asked.ExitCode);
        Assert.NotEmpty(asked.Output);
        Assert.DoesNotContain('\u001b', asked.Output);
        Assert.DoesNotContain('…', asked.Output);
    }

    [Fact]
    public async Task Search_prints_ids_and_names()
    {
        Finished asked = await AskAsync("search", "ddpm");

        Assert.Matches(@"method:diffusion-models +diffusion models +3 +DDPM", asked.Output);
    }

    [Fact]
    public async Task Search_for_what_there_is_not_says_so_and_is_no_failure()
    {
        Finished asked = await AskAsync("search", "zebra");

        Assert.Equal(0, asked.ExitCode);
        Assert.Equal("Nothing found.\n", asked.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Show_prints_the_whole_sentence_that_names_a_concept()
    {
        Finished asked = await AskAsync("show", "latent diffusion");

        Assert.Contains("method in 2 papers   method:latent-diffusion", asked.Output, StringComparison.Ordinal);
        Assert.Contains("“Stable Diffusion builds on latent diffusion and on our refiner.”", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Building_on_prints_each_step_with_its_proof()
    {
        Finished asked = await AskAsync("building-on", "diffusion models");

        Assert.Contains("Latent Diffusion — builds-on → diffusion models", asked.Output, StringComparison.Ordinal);
        Assert.Contains("“Latent diffusion extends diffusion models.”", asked.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_left_out_are_counted()
    {
        Finished asked = await AskAsync("neighbours", "diffusion models", "--first", "1");

        Assert.Matches(@"1 of \d+; --first \d+ shows all", asked.Output);
    }

    [Fact]
    public async Task Json_speaks_the_words_of_GraphQL()
    {
        Finished asked = await AskAsync("path", "Stable Diffusion", "diffusion models", "--json");

        JsonElement path = JsonDocument.Parse(asked.Output).RootElement.GetProperty("path");
        Assert.Equal(2, path.GetProperty("length").GetInt32());
        Assert.Equal("BUILDS_ON", path.GetProperty("edges")[0].GetProperty("type").GetString());
        Assert.Equal("METHOD", path.GetProperty("nodes")[0].GetProperty("kind").GetString());
    }

    [Theory]
    [InlineData("show")]
    [InlineData("neighbours")]
    [InlineData("building-on")]
    [InlineData("sharing")]
    [InlineData("similar")]
    public async Task What_the_graph_does_not_hold_is_named_and_fails(string command)
    {
        Finished asked = await AskAsync(command, "Zebra");

        Assert.Equal(1, asked.ExitCode);
        Assert.Empty(asked.Output);
        Assert.Contains("'Zebra'", asked.Error, StringComparison.Ordinal);
        Assert.Single(asked.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task The_environment_names_the_store_where_no_option_does()
    {
        var environment = new Dictionary<string, string?> { ["PAPERGRAPH_STORE"] = sample.Address };

        Finished asked = await Papergraph.RunAsync(environment, "stats", "--json");

        Assert.Equal(6, JsonDocument.Parse(asked.Output).RootElement.GetProperty("papers").GetInt32());
    }

    [Fact]
    public async Task The_option_wins_over_the_environment()
    {
        var environment = new Dictionary<string, string?> { ["PAPERGRAPH_STORE"] = "/nowhere/at-all.db" };

        Finished asked = await Papergraph.RunAsync(environment, "stats", "--store", sample.Address);

        Assert.Equal(0, asked.ExitCode);
    }

    [Fact]
    public async Task A_store_that_is_not_there_fails_with_the_way_out()
    {
        using var folder = new TemporaryFolder();

        Finished asked = await Papergraph.RunAsync("stats", "--store", folder["none.db"]);

        Assert.Equal(1, asked.ExitCode);
        Assert.Empty(asked.Output);
        Assert.Contains($"papergraph build SOURCE --store {folder["none.db"]}", asked.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["none.db"]));
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("notes.txt", "My notes, which nobody may overwrite.");

        Finished asked = await Papergraph.RunAsync("stats", "--store", file);

        Assert.Equal(1, asked.ExitCode);
        Assert.Contains("notes.txt", asked.Error, StringComparison.Ordinal);
        Assert.Equal("My notes, which nobody may overwrite.", File.ReadAllText(file));
    }

    Task<Finished> AskAsync(params string[] args) => Papergraph.RunAsync([.. args, "--store", sample.Address]);
}
