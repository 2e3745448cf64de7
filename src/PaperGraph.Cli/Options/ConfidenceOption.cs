using System.CommandLine;
using System.Globalization;

namespace PaperGraph.Cli.Options;

/// <summary>The least confidence of what is shown; the same as the API's when it is not given.</summary>
sealed class ConfidenceOption : Option<double?>
{
    readonly double _threshold;

    /// <param name="threshold">The extractor's, for what papers name or for edges between concepts.</param>
    public ConfidenceOption(double threshold)
        : base("--min-confidence")
    {
        _threshold = threshold;
        Description = "Leave out what is less sure, from 0 (show all) to 1. Without it, the extractor's own threshold.";
        HelpName = "N";
        CustomParser = result =>
        {
            string word = result.Tokens[0].Value;
            if (double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double confidence) && confidence <= 1)
                return confidence;
            result.AddError($"--min-confidence takes a number from 0 to 1, not '{word}'.");
            return null;
        };
    }

    public double In(ParseResult input) => input.GetValue(this) ?? _threshold;
}
