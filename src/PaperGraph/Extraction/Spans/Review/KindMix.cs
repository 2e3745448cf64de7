using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction.Spans.Review;

/// <summary>The kinds of several candidates together, the likelier ones louder.</summary>
sealed class KindMix
{
    readonly float[] _sums = new float[Tag.Kinds];

    public int Count { get; private set; }

    /// <summary>How many names are to be expected of them.</summary>
    public float Sum { get; private set; }

    public void Add(JudgedName name)
    {
        Count++;
        Sum += (float)name.Share;
        for (int kind = 0; kind < _sums.Length; kind++)
            _sums[kind] += (float)(name.Share * name.KindShares[kind]);
    }

    /// <summary>The expected names of each kind.</summary>
    public void AddSumsTo(FeatureRow row) => row.Add(_sums);

    /// <summary>The share of each kind; -1 where there are no names.</summary>
    public void AddSharesTo(FeatureRow row)
    {
        foreach (float sum in _sums)
            row.Add(Sum > 0 ? sum / Sum : -1);
    }
}
