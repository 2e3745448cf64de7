using System.CommandLine;
using PaperGraph.Curation;

namespace PaperGraph.Cli.Commands.Deciding;

sealed class NameCommand : DecisionCommand
{
    readonly Argument<string> _concept = Concept();
    readonly Argument<string> _name = new("NAME") { Description = "What it is called from now on; papers need not write so." };

    public NameCommand()
        : base(DecisionAction.Name, "A concept goes by another name.")
    {
        Add(_concept);
        Add(_name);
    }

    protected override Task<Decision> DraftAsync(Drafts drafts, ParseResult input, CancellationToken cancellation) =>
        drafts.NameAsync(input.GetRequiredValue(_concept), input.GetRequiredValue(_name), cancellation);
}
