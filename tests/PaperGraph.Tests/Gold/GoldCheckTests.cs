using System.Diagnostics;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Gold;

/// <summary>Runs data/gold/check.cs as a person would.</summary>
public sealed class GoldCheckTests
{
    const string TextsVariable = "PAPERGRAPH_GOLD_TEXTS";

    const string Concept = """{"name":"A","surfaces":["a thing"],"type":"method","role":"uses","salience":"core","alt_types":[]}""";

    [Fact]
    public async Task The_annotations_say_what_the_texts_say()
    {
        string? texts = Environment.GetEnvironmentVariable(TextsVariable);
        if (string.IsNullOrEmpty(texts))
            Assert.Skip($"{TextsVariable} is not set: it names the JSON lines with the annotated titles and abstracts, which are not ours to publish, divided by '{Path.PathSeparator}'.");

        (int exit, string faults) = await CheckAsync([Checkout.PathOf("data/gold"), .. texts.Split(Path.PathSeparator)]);

        Assert.Equal("", faults);
        Assert.Equal(0, exit);
    }

    [Fact]
    public async Task Every_kind_of_fault_is_found()
    {
        string folder = Directory.CreateTempSubdirectory("papergraph-gold-").FullName;
        await File.WriteAllLinesAsync(
            Path.Combine(folder, "faults.jsonl"),
            [
                Paper("clean", Concept, links: """{"url":"https://github.com/a/b","kind":"repository"}"""),
                Paper("clean", Concept),
                Paper("surface", Concept.Replace("a thing", "another thing", StringComparison.Ordinal)),
                Paper("type", Concept.Replace("method", "methods", StringComparison.Ordinal)),
                Paper("role", Concept.Replace("uses", "used", StringComparison.Ordinal)),
                Paper("twice", Concept + "," + Concept),
                Paper("lineage", Concept, """{"method":"A","base":"B"}"""),
                Paper("circle", Concept, """{"method":"A","base":"A"}"""),
                Paper("link", Concept, links: """{"url":"https://github.com/a/b}","kind":"repository"}"""),
            ],
            TestContext.Current.CancellationToken);

        (int exit, string faults) = await CheckAsync([folder]);

        Assert.Equal(1, exit);
        Assert.Equal(
            """
            faults.jsonl, line 2, clean: the id stands twice
            faults.jsonl, line 3, surface: the surface 'another thing' of 'A' is not in the text
            faults.jsonl, line 4, type: 'A' has the unknown type 'methods'
            faults.jsonl, line 5, role: 'A' has the unknown role 'used'
            faults.jsonl, line 6, twice: the concept 'A' stands twice
            faults.jsonl, line 7, lineage: builds_on names 'B', which is no concept of the paper
            faults.jsonl, line 8, circle: 'A' builds on itself
            faults.jsonl, line 9, link: the link https://github.com/a/b} is not clean

            """.ReplaceLineEndings("\n"),
            faults);
        Directory.Delete(folder, recursive: true);
    }

    static string Paper(string id, string concepts, string lineage = "", string links = "") =>
        $$"""{"id":"{{id}}","title":"T","abstract":"This is a thing.","concepts":[{{concepts}}],"builds_on":[{{lineage}}],"links":[{{links}}]}""";

    static async Task<(int Exit, string Faults)> CheckAsync(IEnumerable<string> arguments)
    {
        string script = Checkout.PathOf("data/gold/check.cs");
        var start = new ProcessStartInfo("dotnet", ["run", script, "--", .. arguments]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string faults = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, faults.ReplaceLineEndings("\n"));
    }
}
