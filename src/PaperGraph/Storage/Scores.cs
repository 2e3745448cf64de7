namespace PaperGraph.Storage;

/// <summary>Confidences, lifts and other scores as stores keep and compare them.</summary>
static class Scores
{
    /// <summary>Four decimals: what floating point leaves behind them would decide ties by chance.</summary>
    public static double Round(double score) => Math.Round(score, 4, MidpointRounding.AwayFromZero);
}
