using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Spans;

namespace PaperGraph.Extraction.Roles;

/// <summary>Which concepts of a paper stand inside the names of others.</summary>
sealed class DraftOverlaps
{
    readonly int[] _around;
    readonly int[] _inside;
    readonly bool[][] _isInside;

    public DraftOverlaps(IReadOnlyList<ConceptDraft> drafts)
    {
        _around = new int[drafts.Count];
        _inside = new int[drafts.Count];
        _isInside = [.. drafts.Select(draft => new bool[draft.Places.Count])];
        for (int outer = 0; outer < drafts.Count; outer++)
        {
            for (int inner = 0; inner < drafts.Count; inner++)
            {
                if (inner != outer)
                    Compare(outer, drafts[outer].Places, inner, drafts[inner].Places);
            }
        }
    }

    /// <summary>How many places of others lie around places of a draft.</summary>
    public int Around(int draft) => _around[draft];

    /// <summary>How many places of others lie inside places of a draft.</summary>
    public int Inside(int draft) => _inside[draft];

    public bool IsInside(int draft, int place) => _isInside[draft][place];

    void Compare(int outer, IReadOnlyList<SpanPlace> outerPlaces, int inner, IReadOnlyList<SpanPlace> innerPlaces)
    {
        for (int i = 0; i < outerPlaces.Count; i++)
        {
            for (int j = 0; j < innerPlaces.Count; j++)
            {
                if (!outerPlaces[i].Span.Contains(innerPlaces[j].Span))
                    continue;
                _around[inner]++;
                _inside[outer]++;
                _isInside[inner][j] |= outerPlaces[i].Span != innerPlaces[j].Span;
            }
        }
    }
}
