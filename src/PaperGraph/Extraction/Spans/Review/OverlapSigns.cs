namespace PaperGraph.Extraction.Spans.Review;

/// <summary>Which rival for its words is likelier a name.</summary>
static class OverlapSigns
{
    public static void AddTo(FeatureRow row, JudgedName name, Peers peers)
    {
        JudgedName? around = null, within = null;
        double across = 0, atBest = 0;
        int outdone = 0;
        foreach (SpanPlace place in name.Group.Places)
        {
            double most = 0;
            foreach ((SpanPlace other, JudgedName rival) in peers.Beside(place))
            {
                if (rival == name || !other.Span.Overlaps(place.Span))
                    continue;
                most = Math.Max(most, rival.Share);
                if (other.Span.Contains(place.Span))
                    around = Likelier(around, rival);
                else if (place.Span.Contains(other.Span))
                    within = Likelier(within, rival);
                else
                    across = Math.Max(across, rival.Share);
            }
            if (most > name.Share)
                outdone++;
            if (place == name.Group.Best)
                atBest = most;
        }
        double aroundShare = around?.Share ?? 0, withinShare = within?.Share ?? 0;
        row.Add((float)aroundShare);
        row.Add((float)withinShare);
        row.Add((float)across);
        row.Add((float)atBest);
        row.Add(outdone / (float)name.Group.Places.Count);
        row.Add((float)(name.Share - Math.Max(aroundShare, Math.Max(withinShare, across))));
        row.AddKinds(around, missing: 0);
        row.AddKinds(within, missing: 0);
    }

    static JudgedName Likelier(JudgedName? one, JudgedName other) => one?.Share >= other.Share ? one : other;
}
