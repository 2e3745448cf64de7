using System.CommandLine;

namespace PaperGraph.Cli.Options;

/// <summary>Who decides, and why.</summary>
sealed class SignatureOptions
{
    readonly ByOption _by = new("Who decides");
    readonly Option<string?> _reason = new("--reason") { Description = "Why, for those who read the ledger later.", HelpName = "TEXT" };

    public void AddTo(Command command)
    {
        command.Add(_by);
        command.Add(_reason);
    }

    public (string By, string? Reason) In(ParseResult input) => (input.GetRequiredValue(_by), input.GetValue(_reason));
}
