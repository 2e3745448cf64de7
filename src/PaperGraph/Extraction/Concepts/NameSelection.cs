using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Concepts;

/// <summary>Decides which candidates are names: the surest first; one that only overlaps names that were taken must be surer.</summary>
static class NameSelection
{
    public const double Acceptance = 0.42;
    public const double AcceptanceInside = 0.6;

    /// <summary>The accepted ones, surest first.</summary>
    public static List<JudgedName> Accept(IReadOnlyList<JudgedName> judged)
    {
        List<JudgedName> accepted = [];
        List<TextSpan> taken = [];
        foreach (JudgedName name in judged.Where(name => name.Share >= Acceptance).OrderByDescending(name => name.Share).ThenBy(name => name.Spans.First()))
        {
            if (name.Share < AcceptanceInside && name.Spans.All(span => taken.Exists(span.Overlaps)))
                continue;
            accepted.Add(name);
            taken.AddRange(name.Spans);
        }
        accepted.AddRange(judged.Where(name => name.Group.Best.IsElliptic && !accepted.Contains(name)).Select(name => AsItsRow(name, accepted)).OfType<JudgedName>());
        return accepted;
    }

    // "-20" behind "CIFAR-10" is as sure as what lends it its stem.
    static JudgedName? AsItsRow(JudgedName elliptic, List<JudgedName> accepted)
    {
        SpanPlace place = elliptic.Group.Best;
        string stem = place.Name[..(place.Name.LastIndexOf('-') + 1)];
        JudgedName? lender = accepted.Find(name => name.Group.Places.Exists(other => other.Read == place.Read && other.Name.StartsWith(stem, StringComparison.Ordinal)));
        return lender is null ? null : elliptic with { Share = lender.Share, KindShares = lender.KindShares };
    }
}
