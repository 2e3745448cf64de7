namespace PaperGraph.Extraction.Spans.Review;

/// <summary>The names that share its words elsewhere in the paper: the same head, the same beginning, the whole of it in a longer one.</summary>
static class WordSigns
{
    const double LeastPeer = 0.1;
    const double Likely = 0.42;

    public static void AddTo(FeatureRow row, JudgedName name, Peers peers)
    {
        double sameHead = 0, sameStart = 0, inLonger = 0, holds = 0;
        int heads = 0, longer = 0, surer = 0;
        var kinds = new KindMix();
        (uint start, uint head) = EndsOf(name);
        foreach (JudgedName peer in peers.Names)
        {
            if (peer == name || peer.Share < LeastPeer)
                continue;
            surer += peer.Share > name.Share ? 1 : 0;
            (uint peerStart, uint peerHead) = EndsOf(peer);
            if (peerHead == head)
            {
                sameHead = Math.Max(sameHead, peer.Share);
                heads += peer.Share >= Likely ? 1 : 0;
                kinds.Add(peer);
            }
            if (peerStart == start)
                sameStart = Math.Max(sameStart, peer.Share);
            if (Holds(peer, name))
            {
                inLonger = Math.Max(inLonger, peer.Share);
                longer += peer.Share >= Likely ? 1 : 0;
            }
            else if (Holds(name, peer))
            {
                holds = Math.Max(holds, peer.Share);
            }
        }
        foreach (double share in (double[])[sameHead, sameStart, inLonger, holds])
            row.Add((float)share);
        row.Add(heads);
        row.Add(longer);
        row.Add(surer);
        row.Add(kinds.Sum);
        kinds.AddSharesTo(row);
    }

    static (uint Start, uint Head) EndsOf(JudgedName name)
    {
        SpanPlace best = name.Group.Best;
        return (best.Read.Tokens[best.First].Word.SingularHash, best.Read.Tokens[best.Last].Word.SingularHash);
    }

    static bool Holds(JudgedName longer, JudgedName name) =>
        longer.Group.Key.Length > name.Group.Key.Length && longer.Group.Key.Contains(name.Group.Key, StringComparison.Ordinal);
}
