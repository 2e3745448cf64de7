using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Roles;

/// <summary>Candidates that are not sure enough as names, but may be what the paper is about: many call their own method by a phrase that no other paper has.</summary>
static class Hopefuls
{
    const double Least = 0.15;
    const double LeastMethod = 0.4;

    public static List<ConceptDraft> Of(IEnumerable<JudgedName> judged, IReadOnlyList<ConceptDraft> sure)
    {
        HashSet<SpanGroup> taken = [.. sure.SelectMany(draft => draft.Names).Select(name => name.Group)];
        return [.. judged.Where(name => name.Share >= Least && name.KindShares[(int)ConceptKind.Method] >= LeastMethod && !taken.Contains(name.Group))
            .Select(name => new ConceptDraft([name], null, null))];
    }
}
