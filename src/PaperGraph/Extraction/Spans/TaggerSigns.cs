using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Spans;

/// <summary>What the tagger says of a candidate.</summary>
static class TaggerSigns
{
    public static void AddTo(FeatureRow row, SpanGroup group)
    {
        AddShares(row, group);
        AddBorders(row, group.Best);
        AddLooseKinds(row, group.Best);
    }

    // How sure it is that a name begins and ends just here: at best, on average, at one place at least.
    static void AddShares(FeatureRow row, SpanGroup group)
    {
        float nowhere = 1, sum = 0;
        Span<float> kinds = stackalloc float[Tag.Kinds];
        foreach (SpanPlace place in group.Places)
        {
            nowhere *= 1 - Math.Min(1, place.Share);
            sum += place.Share;
            for (int kind = 0; kind < Tag.Kinds; kind++)
                kinds[kind] = Math.Max(kinds[kind], place.KindShares[kind]);
        }
        row.Add(group.Best.Share);
        row.Add(sum / group.Places.Count);
        row.Add(1 - nowhere);
        row.Add(kinds);
    }

    static void AddBorders(FeatureRow row, SpanPlace place)
    {
        float least = 1, sum = 0;
        for (int i = place.First; i <= place.Last; i++)
        {
            least = Math.Min(least, place.Read.Inside(i));
            sum += place.Read.Inside(i);
        }
        row.Add(least);
        row.Add(sum / place.Words);
        row.Add(place.Read.Inside(place.First - 1));
        row.Add(place.Read.Inside(place.Last + 1));
        float begins = 0, goesOn = 0, goesOnBehind = 0;
        for (int kind = 0; kind < Tag.Kinds; kind++)
        {
            begins += place.Read.Lattice.Share(place.First, Tag.First(kind));
            goesOn += place.Read.Lattice.Share(place.First, Tag.Later(kind));
            if (place.Last + 1 < place.Read.Tokens.Count)
                goesOnBehind += place.Read.Lattice.Share(place.Last + 1, Tag.Later(kind));
        }
        row.Add(begins);
        row.Add(goesOn);
        row.Add(goesOnBehind);
    }

    // The kinds of its words, wherever the tagger lets names begin and end.
    static void AddLooseKinds(FeatureRow row, SpanPlace place)
    {
        for (int kind = 0; kind < Tag.Kinds; kind++)
        {
            float sum = 0;
            for (int i = place.First; i <= place.Last; i++)
                sum += place.Read.Lattice.Share(i, Tag.First(kind)) + place.Read.Lattice.Share(i, Tag.Later(kind));
            row.Add(sum / place.Words);
        }
    }
}
