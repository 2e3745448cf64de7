using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Training;

/// <summary>Makes the extractor's model from annotated papers, and measures it.</summary>
/// <remarks>No clock and no unseeded chance: the same papers in any order give the same bytes and figures.</remarks>
public static class ExtractorTrainer
{
    /// <param name="papers">Each with its text, whose id may be any.</param>
    /// <param name="report">Told what is done, for people who wait.</param>
    /// <returns>What the library holds as <c>Extraction/Model/extractor.model</c>.</returns>
    public static byte[] Train(IEnumerable<(GoldPaper Gold, Paper Paper)> papers, Action<string> report)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(ModelTrainer.Train(TextsOf(papers), report), stream);
        return stream.ToArray();
    }

    /// <summary>Cross-validates: each paper is extracted by a model that was trained on other papers.</summary>
    public static CrossValidated Measure(IEnumerable<(GoldPaper Gold, Paper Paper)> papers, Action<string> report)
    {
        List<GoldText> texts = TextsOf(papers);
        IReadOnlyList<ExtractedPaper> extracted = CrossValidation.Run(texts, report);
        IEnumerable<QualitySet> sets = texts.Select(text => text.Gold).GroupBy(SetOf).OrderBy(set => set.Key, StringComparer.Ordinal)
            .Select(set => Scorer.Score(set, extracted).As(set.Key));
        return new CrossValidated(new Quality(extracted[0].Extractor, [.. sets]), extracted);
    }

    static List<GoldText> TextsOf(IEnumerable<(GoldPaper Gold, Paper Paper)> papers) =>
        [.. papers.DistinctBy(pair => pair.Gold.Id).Select(pair => new GoldText(pair.Gold, new PaperText(pair.Paper with { Id = pair.Gold.Id })))
            .OrderBy(text => text.Gold.Id, StringComparer.Ordinal)];

    // "data/gold/seed-dev.jsonl, line 3"
    static string SetOf(GoldPaper paper) => Path.GetFileNameWithoutExtension(paper.Source[..paper.Source.LastIndexOf(", line ", StringComparison.Ordinal)]);
}

/// <param name="Quality">The figures for each gold file.</param>
/// <param name="Extracted">In order of id.</param>
public sealed record CrossValidated(Quality Quality, IReadOnlyList<ExtractedPaper> Extracted);
