using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Model;
using PaperGraph.Tests.Support;
using PaperGraph.Training;

namespace PaperGraph.Tests.Training;

/// <summary>A whole training, on few papers.</summary>
public sealed class ExtractorTrainerTests
{
    const int Papers = 24;

    [Fact]
    public async Task The_same_papers_in_another_order_give_the_same_bytes()
    {
        List<AnnotatedPaper> papers = await PapersAsync();

        byte[] first = ExtractorTrainer.Train(papers, _ => { });
        byte[] second = ExtractorTrainer.Train(papers.AsEnumerable().Reverse(), _ => { });

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task A_model_finds_again_most_of_what_it_was_shown()
    {
        List<AnnotatedPaper> papers = await PapersAsync();

        using var model = new MemoryStream(ExtractorTrainer.Train(papers, _ => { }));
        var extractor = new Extractor(ModelFile.Read(model));

        QualityReport report = Scorer.Score(papers.Select(pair => pair.Gold), papers.Select(pair => extractor.Extract(pair.Paper)));
        Assert.InRange(report.Rows.Single(row => row.Measure == "typed").F1, 0.6, 1);
    }

    [Fact]
    public void What_is_no_model_is_refused_with_a_sentence()
    {
        using var stream = new MemoryStream();
        using (var packed = new System.IO.Compression.BrotliStream(stream, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            packed.Write(new byte[16]);
        stream.Position = 0;

        InvalidDataException refused = Assert.Throws<InvalidDataException>(() => ModelFile.Read(stream));

        Assert.Contains("train it anew", refused.Message, StringComparison.Ordinal);
    }

    static async Task<List<AnnotatedPaper>> PapersAsync() =>
        await GoldReader.ReadAsync(Checkout.PathOf("data/gold/seed-dev.jsonl")).Take(Papers)
            .Select(gold => new AnnotatedPaper(gold, new Paper(gold.Id, gold.Title, gold.Abstract), "seed-dev")).ToListAsync(TestContext.Current.CancellationToken);
}
