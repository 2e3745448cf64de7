using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;
using PaperGraph.Extraction.Spans.Review;

namespace PaperGraph.Training;

/// <summary>A paper with its candidates as a tagger finds them, and as judges judge them, that have not learned from the paper.</summary>
sealed record LabelledPaper(GoldText Paper, int Fold, IReadOnlyList<LabelledSpan> Candidates)
{
    JudgedName[] _first = [];

    /// <summary>What the first trees see, with counts over the papers of other folds.</summary>
    public float[][] Features { get; private set; } = [];

    /// <summary>What the second trees see, and of which candidates.</summary>
    public IReadOnlyList<ReviewedName> Reviewed { get; private set; } = [];

    /// <summary>What the second trees make of it; null before.</summary>
    public DraftedPaper? Drafted { get; private set; }

    public void Count(NameCounts counts)
    {
        var row = new FeatureRow();
        Features = [.. Candidates.Select(candidate => candidate.Evidence.Features(counts, row))];
    }

    public void Judge(NameTrees trees)
    {
        _first = SpanJudge.Judge(trees, [.. Candidates.Select(candidate => candidate.Evidence.Group)], Features);
        Reviewed = ReviewedNames.Of(_first, Paper.Text);
    }

    public void Review(NameTrees trees)
    {
        JudgedName[] judged = SpanJudge.Review(trees, _first, Reviewed);
        List<ConceptDraft> sure = ConceptDraft.Of(judged, Paper.Text);
        Drafted = new DraftedPaper(Paper, [.. sure, .. Hopefuls.Of(judged, sure)], sure.Count, Fold);
    }
}
