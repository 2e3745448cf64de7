using System.Text;
using PaperGraph.Evaluation;

namespace PaperGraph.Tests.Evaluation;

public sealed class ScorerTests
{
    const string Gold =
        """
        {"id":"a","title":"Loops","abstract":"","concepts":[{"name":"Loop Network","surfaces":["Loop Networks","LoopNet"],"type":"method","role":"introduces","salience":"core","alt_types":[]},{"name":"diffusion models","surfaces":["diffusion models"],"type":"method","role":"uses","salience":"core","alt_types":["task"]},{"name":"CIFAR-10","surfaces":["CIFAR-10"],"type":"dataset","role":"uses","salience":"core","alt_types":["benchmark"]},{"name":"deep learning","surfaces":["deep learning"],"type":"method","role":"mentions","salience":"optional","alt_types":[]},{"name":"accuracy","surfaces":["accuracy"],"type":"metric","role":"uses","salience":"core","alt_types":[]}],"builds_on":[{"method":"Loop Network","base":"diffusion models"},{"method":"Loop Network","base":"deep learning"}],"links":[{"url":"https://github.com/ada/loop","kind":"repository"},{"url":"https://ada.github.io","kind":"project"}]}
        {"id":"b","title":"Strategies","abstract":"","concepts":[{"name":"evolution strategy","surfaces":["evolution strategies"],"type":"method","role":"introduces","salience":"core","alt_types":[]},{"name":"claim verification","surfaces":["claim verification"],"type":"task","role":"uses","salience":"core","alt_types":[]}],"builds_on":[],"links":[{"url":"http://www.gitlab.com/ada/es/","kind":"repository"}]}
        {"id":"c","title":"Nothing found","abstract":"","concepts":[{"name":"GenEval","surfaces":["GenEval"],"type":"benchmark","role":"introduces","salience":"core","alt_types":[]}],"builds_on":[],"links":[]}
        """;

    // The figures are those of the Python script by which the gold annotations came.
    [Fact]
    public async Task Figures_are_those_of_the_reference_scorer()
    {
        QualityReport report = Scorer.Score(await GoldAsync(), [FirstExtracted(), SecondExtracted()]);

        Assert.Equal(3, report.Papers);
        Assert.Equal(
            [
                new QualityRow("builds_on", 0.5, 0.5, 0.5, 2, 2),
                new QualityRow("concepts", 0.8571, 0.7143, 0.7792, 7, 7),
                new QualityRow("introduces", 0.5, 0.5, 0.5, 2, 2),
                new QualityRow("repositories", 0.6667, 1, 0.8, 3, 2),
                new QualityRow("type:benchmark", 0, 0, 0, 0, 1),
                new QualityRow("type:dataset", 0, 0, 0, 1, 1),
                new QualityRow("type:method", 1, 1, 1, 3, 3),
                new QualityRow("type:metric", 0, 0, 0, 0, 1),
                new QualityRow("type:task", 0.6667, 1, 0.8, 3, 1),
                new QualityRow("typed", 0.7143, 0.5714, 0.6349, 7, 7),
            ],
            report.Rows);
    }

    [Fact]
    public async Task Confidence_is_held_against_how_often_it_was_right()
    {
        ExtractedPaper unsure = SecondExtracted() with { Concepts = [Concept("evolution strategy", ConceptKind.Method, Role.Uses, 0.59), Concept("claims", ConceptKind.Task, Role.Uses, 0.5)] };

        QualityReport report = Scorer.Score(await GoldAsync(), [FirstExtracted(), unsure]);

        Assert.Equal([new ConfidenceRow(0.5, 2, 0.5), new ConfidenceRow(0.9, 5, 0.6)], report.Confidence);
    }

    [Fact]
    public async Task The_order_of_papers_does_not_matter()
    {
        List<GoldPaper> gold = await GoldAsync();

        QualityReport forwards = Scorer.Score(gold, [FirstExtracted(), SecondExtracted()]);
        QualityReport backwards = Scorer.Score(Enumerable.Reverse(gold), [SecondExtracted(), FirstExtracted()]);

        Assert.Equal(forwards.Rows, backwards.Rows);
    }

    [Theory]
    [InlineData("The Loop-Networks", "loop network")]
    [InlineData("evolution strategies", "evolution strategy")]
    [InlineData("branches", "branch")]
    [InlineData("analysis", "analysis")]
    [InlineData("CIFAR-10s", "cifar 10s")]
    [InlineData("$\\ell_1$ loss", "ell_1 loss")]
    [InlineData("R²", "r2")]
    [InlineData("A* search", "a* search")]
    [InlineData("C++", "c++")]
    [InlineData("Müller–Plan’s", "müller plan s")]
    public void Names_are_folded_as_the_reference_scorer_folds_them(string name, string expected)
    {
        Assert.Equal(expected, NameKey.Of(name));
    }

    static ExtractedPaper FirstExtracted() => new(new Paper("a", "Loops", ""), "test")
    {
        Concepts =
        [
            Concept("LoopNet", ConceptKind.Method, Role.Introduces),
            Concept("Diffusion Model", ConceptKind.Task, Role.Uses),
            Concept("CIFAR-100", ConceptKind.Dataset, Role.Uses),
            Concept("deep learning", ConceptKind.Method, Role.Introduces),
            Concept("the accuracy", ConceptKind.Task, Role.Uses),
        ],
        Lineage =
        [
            new ExtractedLineage("LoopNet", "Diffusion Model", default, 1, "test"),
            new ExtractedLineage("LoopNet", "CIFAR-100", default, 1, "test"),
        ],
        Links =
        [
            new ExtractedLink("https://github.com/ada/loop", LinkKind.Repository, default),
            new ExtractedLink("https://github.com/ada/other", LinkKind.Repository, default),
        ],
    };

    static ExtractedPaper SecondExtracted() => new(new Paper("b", "Strategies", ""), "test")
    {
        Concepts =
        [
            Concept("Evolution-Strategies", ConceptKind.Method, Role.Uses),
            Concept("claim verification", ConceptKind.Task, Role.Uses),
        ],
        Links = [new ExtractedLink("https://gitlab.com/ada/es", LinkKind.Repository, default)],
    };

    static ExtractedConcept Concept(string name, ConceptKind kind, Role role, double confidence = 1) =>
        new(name, kind, role, confidence, [new Mention(default, name, 1, "test")]);

    static async Task<List<GoldPaper>> GoldAsync()
    {
        using var gold = new MemoryStream(Encoding.UTF8.GetBytes(Gold));
        return await GoldReader.ReadAsync("-", gold).ToListAsync();
    }
}
