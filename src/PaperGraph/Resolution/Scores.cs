namespace PaperGraph.Resolution;

static class Scores
{
    /// <summary>Four decimals, before anything is compared: the last bits must not decide an order.</summary>
    public static double Round(double score) => Math.Round(score, 4, MidpointRounding.AwayFromZero);
}
