using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Training;

/// <summary>Makes the extractor's model from annotated papers, and measures it.</summary>
/// <remarks>No clock and no unseeded chance: the same papers in any order give the same bytes and figures.</remarks>
public static class ExtractorTrainer
{
    /// <param name="report">Told what is done, for people who wait.</param>
    /// <returns>What the library holds as <c>Extraction/Model/extractor.model</c>.</returns>
    public static byte[] Train(IEnumerable<AnnotatedPaper> papers, Action<string> report)
    {
        using var stream = new MemoryStream();
        ModelFile.Write(ModelTrainer.Train(TextsOf(papers), report), stream);
        return stream.ToArray();
    }

    /// <summary>Cross-validates: each paper is extracted by a model that was trained on other papers.</summary>
    public static CrossValidated Measure(IEnumerable<AnnotatedPaper> papers, Action<string> report)
    {
        AnnotatedPaper[] all = [.. papers];
        IReadOnlyList<ExtractedPaper> extracted = CrossValidation.Run(TextsOf(all), report);
        IEnumerable<QualitySet> sets = all.DistinctBy(paper => paper.Gold.Id).GroupBy(paper => paper.Set).OrderBy(set => set.Key, StringComparer.Ordinal)
            .Select(set => Scorer.Score(set.Select(paper => paper.Gold), extracted).As(set.Key));
        return new CrossValidated(new Quality(extracted[0].Extractor, [.. sets]), extracted);
    }

    static List<GoldText> TextsOf(IEnumerable<AnnotatedPaper> papers) =>
        [.. papers.DistinctBy(pair => pair.Gold.Id).Select(pair => new GoldText(pair.Gold, new PaperText(pair.Paper with { Id = pair.Gold.Id })))
            .OrderBy(text => text.Gold.Id, StringComparer.Ordinal)];
}

/// <param name="Paper">The text, whose id may be any.</param>
/// <param name="Set">Whose figures it is counted to.</param>
public sealed record AnnotatedPaper(GoldPaper Gold, Paper Paper, string Set);

/// <param name="Quality">The figures for each set.</param>
/// <param name="Extracted">In order of id.</param>
public sealed record CrossValidated(Quality Quality, IReadOnlyList<ExtractedPaper> Extracted);
