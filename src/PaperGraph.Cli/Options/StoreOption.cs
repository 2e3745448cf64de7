using System.CommandLine;
using PaperGraph.Cli.Storage;

namespace PaperGraph.Cli.Options;

/// <summary>Which graph.</summary>
sealed class StoreOption : Option<string?>
{
    public const string Variable = "PAPERGRAPH_STORE";

    public StoreOption()
        : base("--store")
    {
        Description = $"The graph: a file. Without it the one that {Variable} names, or else the demo's.";
        HelpName = "URI";
    }

    public string In(ParseResult input) => Named(input) ?? UserData.DemoStore;

    /// <summary>Null where nobody named one, and it is the demo's.</summary>
    public string? Named(ParseResult input) => input.GetValue(this) ?? FromEnvironment;

    static string? FromEnvironment =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } uri ? uri : null;
}
