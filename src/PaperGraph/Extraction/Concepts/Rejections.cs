using System.Globalization;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Concepts;

/// <summary>Tells a curator why a candidate was not taken.</summary>
static class Rejections
{
    const double LeastShown = 0.15;

    /// <summary>Those that came near, in reading order.</summary>
    public static IReadOnlyList<Candidate> Of(IEnumerable<JudgedName> judged, IReadOnlyList<ConceptDraft> drafts, Paper paper)
    {
        HashSet<SpanGroup> taken = [.. drafts.SelectMany(draft => draft.Names).Select(name => name.Group)];
        return [.. judged.Where(name => name.Share >= LeastShown && !taken.Contains(name.Group)).Select(name => Of(name, paper)).OrderBy(candidate => candidate.Span)];
    }

    static Candidate Of(JudgedName name, Paper paper)
    {
        SpanPlace place = name.Group.Best;
        double share = Scores.Round(name.Share);
        string percent = Math.Round(share * 100).ToString(CultureInfo.InvariantCulture);
        string reason =
            name.Share >= NameSelection.Acceptance ? $"It stands only inside or across names that are surer; {percent} of 100 such finds are names."
            : IsListedAsNone(place) ? $"Listed as a phrase that mostly names nothing; {percent} of 100 such finds are names."
            : $"Only {percent} of 100 such finds are names.";
        return new Candidate(place.Span, place.Span.In(paper), name.Kind, share, reason);
    }

    static bool IsListedAsNone(SpanPlace place) =>
        place.Read.Listed.Any(listed => listed.First == place.First && listed.Last == place.Last && listed.Name is { Kind: null, Source: not NameSource.PublicList });
}
