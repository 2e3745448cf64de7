namespace PaperGraph.Extraction.Spans.Review;

/// <summary>How many names of which kinds the paper likely has, and its other form where one is defined.</summary>
static class WholePaperSigns
{
    public static void AddTo(FeatureRow row, JudgedName name, Peers peers)
    {
        row.Add(peers.Expected.Count);
        row.Add(peers.Expected.Sum);
        peers.Expected.AddSumsTo(row);
        JudgedName? form = peers.OtherForm(name);
        row.Add((float)(form?.Share ?? -1));
        row.AddKinds(form, missing: -1);
    }
}
