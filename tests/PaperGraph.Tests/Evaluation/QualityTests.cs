using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Evaluation;

public sealed class QualityTests
{
    const string Refresh = "PAPERGRAPH_REFRESH_QUALITY";

    [Fact]
    public async Task The_published_figures_are_those_of_the_shipped_extractor()
    {
        List<GoldPaper> gold = await GoldReader.ReadAsync(Checkout.PathOf("data/gold/seed-dev.jsonl")).ToListAsync();

        IEnumerable<ExtractedPaper> extracted =
            gold.Select(paper => Extractor.Default.Extract(new Paper(paper.Id, paper.Title, paper.Abstract)));
        var measured = new Quality(Extractor.Default.Version, [Scorer.Score(gold, extracted).As("seed-dev")]);

        if (Environment.GetEnvironmentVariable(Refresh) == "1")
            await File.WriteAllTextAsync(Checkout.PathOf("src/PaperGraph/Evaluation/quality.json"), measured.ToJson());
        else if (measured.ToJson() != Quality.Shipped.ToJson())
        {
            Assert.Fail(
                "src/PaperGraph/Evaluation/quality.json no longer says how good the extractor is. If the new figures below " +
                $"are meant, write them with {Refresh}=1 dotnet test --filter QualityTests.\n{measured.ToJson()}");
        }
    }

    [Fact]
    public void Every_repository_of_the_gold_papers_is_found_and_no_other()
    {
        QualityRow repositories = Quality.Shipped.Sets.Single(set => set.Name == "seed-dev").Rows
            .Single(row => row.Measure == "repositories");

        Assert.Equal(1, repositories.F1);
    }
}
