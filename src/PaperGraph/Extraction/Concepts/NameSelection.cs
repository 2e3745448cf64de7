using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Concepts;

/// <summary>Decides which candidates are names: the surest first; one that only overlaps names that were taken must be surer.</summary>
static class NameSelection
{
    public const double Acceptance = 0.42;
    public const double AcceptanceInside = 0.6;

    /// <summary>The accepted ones, surest first.</summary>
    public static List<JudgedName> Accept(IEnumerable<JudgedName> judged)
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
        return accepted;
    }
}
