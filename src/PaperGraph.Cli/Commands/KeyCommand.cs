using System.CommandLine;
using PaperGraph.Api.Keys;
using PaperGraph.Cli.Output;

namespace PaperGraph.Cli.Commands;

sealed class KeyCommand : Command
{
    readonly Argument<string> _name = new("NAME") { Description = "Who will use it: letters, digits and _. The ledger names them." };

    public KeyCommand()
        : base("key", "Make an API key with which a client of 'papergraph serve' may change the graph, and the setting that admits it.")
    {
        Add(_name);
        Validators.Add(result =>
        {
            if (result.GetValue(_name) is { } name && !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
                result.AddError($"'{name}' cannot name a variable: use letters, digits and _.");
        });
        SetAction(Run);
    }

    int Run(ParseResult input)
    {
        string key = ApiKey.New();
        Terminal.Output.Line($"Authorization: Bearer {key}");
        Terminal.Output.Line($"PAPERGRAPH_Api__Keys__{input.GetRequiredValue(_name)}={ApiKey.HashOf(key)}");
        Terminal.Say("The first line is the client's: keep it secret, it is shown this once. The second is the server's environment, and holds the hash alone.");
        return ExitCode.Done;
    }
}
