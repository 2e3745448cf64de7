using PaperGraph.Extraction.Spans;

namespace PaperGraph.Training;

/// <summary>A paper with its candidates as a tagger finds them that has not learned from the paper.</summary>
sealed record LabelledPaper(GoldText Paper, int Fold, IReadOnlyList<LabelledSpan> Candidates)
{
    /// <summary>What the trees see, with counts over the papers of other folds.</summary>
    public float[][] Features { get; private set; } = [];

    public void Count(NameCounts counts)
    {
        var row = new FeatureRow();
        Features = [.. Candidates.Select(candidate => candidate.Evidence.Features(counts, row))];
    }
}
