namespace PaperGraph.Extraction.Spans.Review;

/// <summary>The names beside it: those it is coordinated with ("detection, segmentation and tracking"), and the nearest on either side.</summary>
static class SentenceSigns
{
    const double LeastCoordinated = 0.2;
    const double LeastNear = 0.4;
    const int Far = 20;
    const int LongestJoin = 2;

    public static void AddTo(FeatureRow row, JudgedName name, Peers peers)
    {
        AddCoordinated(row, name, peers);
        AddNearest(row, name.Group.Best, peers);
    }

    static void AddCoordinated(FeatureRow row, JudgedName name, Peers peers)
    {
        double before = 0, behind = 0;
        var kinds = new KindMix();
        foreach (SpanPlace place in name.Group.Places)
        {
            foreach ((SpanPlace other, JudgedName peer) in peers.Beside(place))
            {
                if (peer == name || peer.Share < LeastCoordinated || !AreJoined(place, other))
                    continue;
                kinds.Add(peer);
                if (other.Last < place.First)
                    before = Math.Max(before, peer.Share);
                else
                    behind = Math.Max(behind, peer.Share);
            }
        }
        row.Add((float)before);
        row.Add((float)behind);
        row.Add(kinds.Count);
        row.Add(kinds.Sum);
        kinds.AddSharesTo(row);
    }

    static bool AreJoined(SpanPlace place, SpanPlace other)
    {
        (SpanPlace left, SpanPlace right) = place.First < other.First ? (place, other) : (other, place);
        int gap = right.First - left.Last - 1;
        if (gap is < 1 or > LongestJoin)
            return false;
        for (int i = left.Last + 1; i < right.First; i++)
        {
            if (place.Read.Tokens[i].Text is not ("," or ";" or "and" or "or" or "&" or "/" or "as" or "well" or "("))
                return false;
        }
        return true;
    }

    static void AddNearest(FeatureRow row, SpanPlace place, Peers peers)
    {
        (int Distance, JudgedName? Name) before = (Far, null), behind = (Far, null);
        double sum = 0;
        foreach ((SpanPlace other, JudgedName peer) in peers.Beside(place))
        {
            if (peer.Share < LeastNear || other.Span.Overlaps(place.Span))
                continue;
            sum += peer.Share;
            if (other.Last < place.First && place.First - other.Last - 1 < before.Distance)
                before = (place.First - other.Last - 1, peer);
            else if (other.First > place.Last && other.First - place.Last - 1 < behind.Distance)
                behind = (other.First - place.Last - 1, peer);
        }
        foreach ((int distance, JudgedName? name) in ((int, JudgedName?)[])[before, behind])
        {
            row.Add((float)(name?.Share ?? 0));
            row.Add(name?.Kind);
            row.Add(distance);
        }
        row.Add((float)sum);
    }
}
