using System.CommandLine;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Options;

/// <summary>How many rows of an answer.</summary>
sealed class FirstOption : NumberOption
{
    public FirstOption(int rows = 20)
        : base("--first", rows, least: 1) =>
        Description = "How many rows to print.";

    public PageRequest In(ParseResult input) => new(input.GetValue(this), WithTotal: true);
}
