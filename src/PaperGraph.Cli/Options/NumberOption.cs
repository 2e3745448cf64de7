using System.CommandLine;
using System.Globalization;

namespace PaperGraph.Cli.Options;

/// <summary>A whole number within bounds.</summary>
class NumberOption : Option<int>
{
    public NumberOption(string name, int usual, int least, int most = int.MaxValue)
        : base(name)
    {
        HelpName = "N";
        DefaultValueFactory = _ => usual;
        CustomParser = result =>
        {
            string word = result.Tokens[0].Value;
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
                return number;
            string range = most == int.MaxValue ? $"of {least} or more" : $"from {least} to {most}";
            result.AddError($"{name} takes a whole number {range}, not '{word}'.");
            return usual;
        };
    }
}
