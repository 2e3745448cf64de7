using PaperGraph.Extraction.Lexicon;

namespace PaperGraph.Extraction.Spans;

/// <summary>What the lists say of a candidate.</summary>
static class ListSigns
{
    public static void AddTo(FeatureRow row, SpanGroup group)
    {
        ListedName? phrase = null, publicName = null;
        float around = 0, within = 0;
        foreach (SpanPlace place in group.Places)
        {
            foreach (ListedPlace listed in place.Read.Listed)
            {
                if (listed.First == place.First && listed.Last == place.Last)
                {
                    if (listed.Name.Source == NameSource.PublicList)
                        publicName = listed.Name;
                    else
                        phrase = listed.Name;
                }
                else if (listed.Name.Kind is not null && listed.First <= place.First && listed.Last >= place.Last)
                {
                    around = Math.Max(around, Worth(listed.Name));
                }
                else if (listed.Name.Kind is not null && listed.First >= place.First && listed.Last <= place.Last)
                {
                    within = Math.Max(within, Covered(listed, place));
                }
            }
        }
        row.Add(phrase is { } judged ? Worth(judged) : 0);
        row.Add(phrase?.Kind);
        row.Add(phrase?.OtherKind);
        row.Add(publicName?.Kind);
        row.Add(around);
        row.Add(within);
    }

    static float Worth(ListedName name) => name.Kind is null ? -1 : name.Source == NameSource.Phrase ? 2 : 1;

    // A listed name at the end says more than one before a noun: "soft actor-critic" against "ImageNet accuracy".
    static float Covered(ListedPlace listed, SpanPlace place) =>
        (listed.Last - listed.First + 1) / (float)place.Words + (listed.Last == place.Last ? 1 : 0);
}
