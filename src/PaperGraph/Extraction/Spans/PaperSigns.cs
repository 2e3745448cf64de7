using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Spans;

/// <summary>What the rest of the paper says of a candidate: rivals for its words, other places, its other form, its row.</summary>
static class PaperSigns
{
    const float NoVerb = -11;
    const int FarFromVerb = 10;

    public static void AddTo(FeatureRow row, SpanGroup group, PaperSpans spans)
    {
        AddRivals(row, group, spans);
        AddPlaces(row, group, spans);
        AddForm(row, group, spans);
        AddRow(row, group, spans);
    }

    static void AddRivals(FeatureRow row, SpanGroup group, PaperSpans spans)
    {
        int outdone = 0;
        foreach (SpanPlace place in group.Places)
        {
            float around = 0, within = 0, across = 0;
            foreach (SpanPlace other in spans.Overlapping(place))
            {
                if (other.Span.Contains(place.Span))
                    around = Math.Max(around, other.Share);
                else if (place.Span.Contains(other.Span))
                    within = Math.Max(within, other.Share);
                else
                    across = Math.Max(across, other.Share);
            }
            if (around > place.Share)
                outdone++;
            if (place != group.Best)
                continue;
            row.Add(around);
            row.Add(within);
            row.Add(across);
        }
        row.Add(outdone / (float)group.Places.Count);
    }

    static void AddPlaces(FeatureRow row, SpanGroup group, PaperSpans spans)
    {
        int sentences = spans.Paper.Sentences.Count;
        row.Add(group.Places.Count);
        row.Add(group.Places[0].Sentence.IsTitle);
        row.Add(group.Places[0].Read.Index / (float)sentences);
        row.Add(group.Places[^1].Read.Index / (float)sentences);
        row.Add(sentences);
        row.Add(spans.Groups.Count);
        row.Add(group.Places.All(place => Background.Holds(spans.Paper.Text, place.Span)));
        row.Add(group.Places.Exists(place => place.Sentence.VerbOfPresenting < place.First));
        row.Add(group.Best.Sentence.VerbOfPresenting is { } verb ? Math.Clamp(group.Best.First - verb, -FarFromVerb, FarFromVerb) : NoVerb);
        row.Add(group.Places.Select(place => place.Name).Distinct(StringComparer.Ordinal).Count());
    }

    static void AddForm(FeatureRow row, SpanGroup group, PaperSpans spans)
    {
        bool isLong = false, isShort = false;
        float share = 0;
        foreach (SpanPlace place in group.Places)
        {
            if (spans.OtherForm(place) is not { } form)
                continue;
            isLong |= form.IsLong;
            isShort |= !form.IsLong;
            share = Math.Max(share, form.Other?.Share ?? 0);
        }
        row.Add(isLong);
        row.Add(isShort);
        row.Add(share);
    }

    static void AddRow(FeatureRow row, SpanGroup group, PaperSpans spans)
    {
        int items = 0;
        SpanPlace? surest = null;
        foreach ((int count, IEnumerable<SpanPlace> others) in group.Places.Select(spans.RowOf))
        {
            items = Math.Max(items, count);
            foreach (SpanPlace other in others)
            {
                if (other.Share > (surest?.Share ?? 0))
                    surest = other;
            }
        }
        row.Add(items);
        row.Add(surest?.Share ?? 0);
        row.Add(surest is null ? null : MostLikelyKind(surest));
    }

    static ConceptKind? MostLikelyKind(SpanPlace place)
    {
        ConceptKind best = default;
        foreach (ConceptKind kind in ConceptKinds.All)
        {
            if (place.KindShares[(int)kind] > place.KindShares[(int)best])
                best = kind;
        }
        return best;
    }
}
