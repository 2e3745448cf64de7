namespace PaperGraph;

/// <summary>Confidences, lifts and other scores as they are kept and compared.</summary>
static class Scores
{
    /// <summary>Four decimals, before anything is compared: what floating point leaves behind them would decide ties by chance.</summary>
    public static double Round(double score) => Math.Round(score, 4, MidpointRounding.AwayFromZero);
}
