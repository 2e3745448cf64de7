using PaperGraph.Evaluation;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Storage.Sqlite;
using PaperGraph.Tests.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Resolution;

/// <summary>Answers to "which methods build on X" over the annotated papers, against a reader's own.</summary>
public sealed class BuildingOnTests
{
    [Theory]
    [InlineData("diffusion models")]
    [InlineData("policy gradient")]
    [InlineData("Markov decision process")]
    public async Task Methods_building_on_a_method_are_those_a_reader_finds(string method)
    {
        Dictionary<string, string> verdicts = NamePairs.Lines("building-on.tsv").Where(line => line[0] == method).ToDictionary(line => line[1], line => line[2]);

        List<string> found = await BuildingOnAsync(method);

        double precision = found.Count(name => verdicts.GetValueOrDefault(name) is "must" or "may") / (double)found.Count;
        double recall = found.Count(name => verdicts.GetValueOrDefault(name) == "must") / (double)verdicts.Values.Count(verdict => verdict == "must");
        Assert.InRange(precision, 0.85, 1);
        Assert.InRange(recall, 0.80, 1);
    }

    static async Task<List<string>> BuildingOnAsync(string method)
    {
        using var folder = new SqliteFolder();
        await using SqliteStore store = await folder.OpenAsync();
        List<ExtractedPaper> papers = await GoldReader.ReadAsync(Checkout.PathOf("data/gold/seed-dev.jsonl")).Select(line => line.WithNamesOnly("gold")).ToListAsync();
        await store.ApplyAsync(new Resolver().Resolve(papers), TestContext.Current.CancellationToken);
        var question = new DescendantsQuestion(method);
        Page<Descendant> answer = await store.MethodsBuildingOnAsync(question, new PageRequest(100), TestContext.Current.CancellationToken);
        return [.. answer.Items.Select(descendant => descendant.Concept.Name)];
    }
}
