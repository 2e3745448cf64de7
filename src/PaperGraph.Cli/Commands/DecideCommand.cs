using System.CommandLine;
using PaperGraph.Cli.Commands.Deciding;

namespace PaperGraph.Cli.Commands;

sealed class DecideCommand : Command
{
    public DecideCommand()
        : base("decide", "Decide about names for good: which are one concept, which are not. Rebuilds keep it, 'papergraph undo' takes it back.")
    {
        Add(new SameAsCommand());
        Add(new NotSameAsCommand());
        Add(new NameCommand());
        Add(new TypeCommand());
        Add(new DropCommand());
        Add(new RejectCommand());
        Add(new OverridesCommand());
    }
}
