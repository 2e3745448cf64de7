namespace PaperGraph.Extraction.Spans.Review;

/// <param name="Index">Which of the judged candidates it is.</param>
/// <param name="Features">What the trees of the second judgement see: all that the first saw, what it said, and what it said of the others.</param>
readonly record struct ReviewedName(int Index, float[] Features);

/// <summary>Chooses what is judged a second time, and gathers what is known by then.</summary>
static class ReviewedNames
{
    const double Least = 0.03;

    public static List<ReviewedName> Of(IReadOnlyList<JudgedName> judged, PaperText text)
    {
        var peers = new Peers(judged.Where(name => name.Share >= Least), text);
        var row = new FeatureRow();
        List<ReviewedName> reviewed = [];
        for (int i = 0; i < judged.Count; i++)
        {
            if (judged[i].Share < Least)
                continue;
            row.Add(judged[i].Features);
            row.Add((float)judged[i].Share);
            row.AddKinds(judged[i], missing: 0);
            OverlapSigns.AddTo(row, judged[i], peers);
            SentenceSigns.AddTo(row, judged[i], peers);
            WordSigns.AddTo(row, judged[i], peers);
            WholePaperSigns.AddTo(row, judged[i], peers);
            reviewed.Add(new ReviewedName(i, row.Take()));
        }
        return reviewed;
    }
}
