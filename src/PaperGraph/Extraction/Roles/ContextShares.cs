namespace PaperGraph.Extraction.Roles;

/// <summary>The greatest, the least and the mean of some shares.</summary>
struct ContextShares()
{
    float _most;
    float _least = 1;
    float _sum;
    int _count;

    public void Add(float share)
    {
        _most = Math.Max(_most, share);
        _least = Math.Min(_least, share);
        _sum += share;
        _count++;
    }

    public readonly void CopyTo(Span<float> features)
    {
        features[0] = _most;
        features[1] = _least;
        features[2] = _count == 0 ? 0 : _sum / _count;
    }
}
