using PaperGraph.Extraction.Spans.Review;

namespace PaperGraph.Extraction.Spans;

/// <summary>Says of each candidate how likely it is a name, and of what kind.</summary>
/// <param name="First">Judges each by itself.</param>
/// <param name="Second">Judges again what that left possible, knowing what it says of the other candidates: see <see cref="ReviewedNames"/>.</param>
sealed record SpanJudge(NameCounts Counts, NameTrees First, NameTrees Second)
{
    // Behind the first trees: of what lies below, one in a thousand would still be accepted behind the last.
    const float Hopeless = -3.5f;

    /// <summary>In order of first mention.</summary>
    public JudgedName[] Judge(PaperSpans spans)
    {
        var row = new FeatureRow();
        JudgedName[] first = Judge(First, spans.Groups, [.. spans.Groups.Select(group => new SpanEvidence(group, spans).Features(Counts, row))]);
        return Review(Second, first, ReviewedNames.Of(first, spans.Paper.Text));
    }

    /// <param name="features">Of each group: see <see cref="SpanEvidence.Features"/>.</param>
    public static JudgedName[] Judge(NameTrees trees, IReadOnlyList<SpanGroup> groups, float[][] features)
    {
        (double Share, double[] KindShares)[] answers = trees.Ask(features, Hopeless);
        return [.. groups.Select((group, i) => new JudgedName(group, features[i], answers[i].Share, answers[i].KindShares))];
    }

    public static JudgedName[] Review(NameTrees trees, JudgedName[] first, IReadOnlyList<ReviewedName> reviewed)
    {
        JudgedName[] judged = [.. first];
        (double Share, double[] KindShares)[] answers = trees.Ask([.. reviewed.Select(name => name.Features)]);
        for (int i = 0; i < answers.Length; i++)
            judged[reviewed[i].Index] = judged[reviewed[i].Index] with { Share = answers[i].Share, KindShares = answers[i].KindShares };
        return judged;
    }
}
