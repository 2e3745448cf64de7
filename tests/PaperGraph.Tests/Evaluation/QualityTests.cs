using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Evaluation;

/// <summary>The published figures: of papers that were held out while the model was trained on the others.</summary>
public sealed class QualityTests
{
    static QualitySet Field => Quality.Shipped.Sets.Single(set => set.Name == "bundled-field");

    [Fact]
    public void They_are_those_of_the_shipped_model() =>
        Assert.Equal(Extractor.Version, Quality.Shipped.Model);

    [Fact]
    public async Task The_shipped_model_knows_the_papers_it_learned_from_at_least_as_well_as_unseen_ones()
    {
        List<GoldPaper> gold = await GoldReader.ReadAsync(Checkout.PathOf("data/gold/seed-dev.jsonl")).ToListAsync(TestContext.Current.CancellationToken);

        QualityReport report = Scorer.Score(gold, gold.Select(paper => Extractor.Default.Extract(new Paper(paper.Id, paper.Title, paper.Abstract))));

        foreach (string measure in (string[])["typed", "introduces", "builds_on"])
            Assert.InRange(F1(report.Rows, measure), F1(Field.Rows, measure), 1);
    }

    [Fact]
    public void Every_repository_of_the_gold_papers_is_found() =>
        Assert.All(Quality.Shipped.Sets, set => Assert.Equal(1, set.Rows.Single(row => row.Measure == "repositories").Recall));

    [Fact]
    public void The_surer_the_extractor_is_the_more_often_it_is_right() =>
        Assert.All(Quality.Shipped.Sets, set => Assert.Equal(set.Confidence.OrderBy(row => row.Right), set.Confidence));

    static double F1(IEnumerable<QualityRow> rows, string measure) => rows.Single(row => row.Measure == measure).F1;
}
