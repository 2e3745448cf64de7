using System.CommandLine;

namespace PaperGraph.Cli.Options;

/// <summary>Whose doing it is.</summary>
sealed class ByOption : Option<string>
{
    /// <param name="who">"Who decides".</param>
    public ByOption(string who)
        : base("--by")
    {
        Description = who + "; without it, the user of this machine.";
        HelpName = "NAME";
        DefaultValueFactory = _ => Environment.UserName;
    }
}
