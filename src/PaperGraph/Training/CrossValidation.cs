using PaperGraph.Extraction;
using PaperGraph.Extraction.Model;

namespace PaperGraph.Training;

/// <summary>Measures a model on papers that it has not learned from.</summary>
static class CrossValidation
{
    const int Folds = 5;
    const uint Salt = 11;

    /// <summary>Each paper as a model extracts it that was trained, thresholds and all, on the papers of the other folds.</summary>
    public static IReadOnlyList<ExtractedPaper> Run(IReadOnlyList<GoldText> papers, Action<string> report)
    {
        ExtractedPaper[] extracted = new ExtractedPaper[papers.Count];
        for (int fold = 0; fold < Folds; fold++)
        {
            report($"fold {fold + 1} of {Folds}");
            ExtractionModel model = ModelTrainer.Train(papers.Where(paper => paper.Fold(Folds, Salt) != fold), report);
            var extractor = new Extractor(ModelFile.AsStored(model));
            for (int i = 0; i < papers.Count; i++)
            {
                if (papers[i].Fold(Folds, Salt) == fold)
                    extracted[i] = extractor.Extract(papers[i].Text.Paper);
            }
        }
        return extracted;
    }
}
