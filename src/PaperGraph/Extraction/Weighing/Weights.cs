using System.Collections.Frozen;

namespace PaperGraph.Extraction.Weighing;

/// <summary>How much each sign speaks for a judgement, in log-odds, fitted on gold papers; the sum gives a share from 0 to 1.</summary>
sealed partial class Weights(params IEnumerable<(string Sign, double Weight)> weights)
{
    readonly FrozenDictionary<string, double> _weights = weights.ToFrozenDictionary(pair => pair.Sign, pair => pair.Weight, StringComparer.Ordinal);

    public double Share(IEnumerable<(string Sign, double Value)> signs)
    {
        double odds = 0;
        foreach ((string sign, double value) in signs)
            odds += value * _weights.GetValueOrDefault(sign);
        return Math.Round(1 / (1 + Math.Exp(-odds)), 4);
    }
}
