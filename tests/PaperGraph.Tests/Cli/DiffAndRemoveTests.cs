using System.Text.Json;

namespace PaperGraph.Tests.Cli;

public sealed class DiffAndRemoveTests : IDisposable
{
    const string One = """{"id":"one","title":"LoopNet","abstract":"LoopNet builds on GANs and runs on CIFAR-10.","concepts":[{"name":"LoopNet","surfaces":["LoopNet"],"type":"method","role":"introduces"},{"name":"GAN","surfaces":["GANs"],"type":"method"},{"name":"CIFAR-10","surfaces":["CIFAR-10"],"type":"dataset"}],"builds_on":[{"method":"LoopNet","base":"GAN"}]}""";
    const string Two = """{"id":"two","title":"On Data","abstract":"We compare a GAN on CIFAR-10.","concepts":[{"name":"GAN","surfaces":["GAN"],"type":"method"},{"name":"CIFAR-10","surfaces":["CIFAR-10"],"type":"dataset"}]}""";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Diff_lists_papers_concepts_edges_and_merges_sorted()
    {
        await BuildAsync("before.db", Two);
        await BuildAsync("after.db", One, Two);

        Finished diff = await Papergraph.RunAsync("diff", _folder["before.db"], _folder["after.db"]);

        Assert.Equal((0, ""), (diff.ExitCode, diff.Error));
        Assert.Equal(
            """
            papers: 1 added, 0 removed, 0 changed
            + paper:one
            concepts: 1 added, 0 removed, 2 changed
            ~ dataset:cifar-10: support 1 → 2
            ~ method:gan: support 1 → 2
            + method:loopnet
            repositories: 0 added, 0 removed, 0 changed
            edges: 5 added, 0 removed, 0 changed
            + dataset:cifar-10 CO_OCCURS method:gan
            + method:loopnet BUILDS_ON method:gan
            + paper:one INTRODUCES method:loopnet
            + paper:one USES dataset:cifar-10
            + paper:one USES method:gan
            merges: 1 added, 0 removed, 0 changed
            + GANs

            """.ReplaceLineEndings("\n"),
            diff.Output);
    }

    [Fact]
    public async Task Diff_as_json_shows_both_states_of_what_changed()
    {
        await BuildAsync("before.db", One, Two);
        await BuildAsync("after.db", Two);

        Finished diff = await Papergraph.RunAsync("diff", _folder["before.db"], _folder["after.db"], "--json");

        JsonElement concepts = JsonDocument.Parse(diff.Output).RootElement.GetProperty("concepts");
        Assert.Equal("method:loopnet", Assert.Single(concepts.GetProperty("removed").EnumerateArray()).GetProperty("id").GetString());
        JsonElement changed = concepts.GetProperty("changed")[1];
        Assert.Equal(("method:gan", 2, 1), (changed.GetProperty("id").GetString(), changed.GetProperty("before").GetProperty("support").GetInt32(), changed.GetProperty("after").GetProperty("support").GetInt32()));
    }

    [Fact]
    public async Task Diff_of_a_graph_that_is_not_there_fails_in_words()
    {
        Finished diff = await Papergraph.RunAsync("diff", _folder["none.db"], _folder["none.db"]);

        Assert.Equal((1, ""), (diff.ExitCode, diff.Output));
        Assert.Contains("There is no graph at", diff.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remove_leaves_what_a_build_without_the_paper_makes()
    {
        await BuildAsync("without.db", Two);
        await BuildAsync("with.db", One, Two);

        Finished removed = await Papergraph.RunAsync("remove", "LoopNet", "one", "--store", _folder["with.db"]);
        Finished left = await Papergraph.RunAsync("export", "jsonl", "--store", _folder["with.db"]);
        Finished without = await Papergraph.RunAsync("export", "jsonl", "--store", _folder["without.db"]);

        Assert.Equal((0, "Removed LoopNet (paper:one).\n", ""), (removed.ExitCode, removed.Output, removed.Error));
        Assert.Equal(without.Output, left.Output);
    }

    [Fact]
    public async Task Remove_of_a_paper_that_is_not_there_fails_in_words_and_removes_none()
    {
        await BuildAsync("with.db", One, Two);

        Finished removed = await Papergraph.RunAsync("remove", "one", "three", "--store", _folder["with.db"]);
        Finished stats = await Papergraph.RunAsync("stats", "--json", "--store", _folder["with.db"]);

        Assert.Equal((1, "", "No paper in the graph has the id or title 'three'.\n"), (removed.ExitCode, removed.Output, removed.Error));
        Assert.Equal(2, JsonDocument.Parse(stats.Output).RootElement.GetProperty("papers").GetInt32());
    }

    async Task BuildAsync(string store, params string[] lines)
    {
        string file = _folder.Write("lines.jsonl", string.Join("\n", lines));
        Assert.Equal(0, (await Papergraph.RunAsync("build", "--extracted", file, "--store", _folder[store])).ExitCode);
    }
}
