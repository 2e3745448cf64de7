namespace PaperGraph.Evaluation;

/// <summary>Compares extractions with gold.</summary>
/// <remarks>
/// A found concept is right where one of its names equals one of a gold concept's (<see cref="NameKey"/>). Precision
/// counts every found concept, right where it is core or optional gold; recall asks for core ones only. Papers are
/// matched by id; one without an extraction counts as nothing found.
/// </remarks>
public static class Scorer
{
    public static QualityReport Score(IEnumerable<GoldPaper> gold, IEnumerable<ExtractedPaper> extracted)
    {
        Dictionary<string, ExtractedPaper> byId = [];
        foreach (ExtractedPaper paper in extracted)
            byId[paper.Paper.Id] = paper;
        var score = new Score();
        int papers = 0;
        foreach (GoldPaper paper in gold.GroupBy(paper => paper.Id).Select(same => same.Last()))
        {
            papers++;
            score.Add(paper, byId.GetValueOrDefault(paper.Id) ?? new ExtractedPaper(new Paper(paper.Id, "", ""), ""));
        }
        return new QualityReport(papers, score.Rows(), score.Confidence());
    }
}
