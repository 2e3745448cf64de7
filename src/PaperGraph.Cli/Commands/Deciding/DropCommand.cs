using System.CommandLine;
using PaperGraph.Curation;

namespace PaperGraph.Cli.Commands.Deciding;

sealed class DropCommand : DecisionCommand
{
    readonly Argument<string> _concept = Concept();

    public DropCommand()
        : base(DecisionAction.Drop, "What is taken for a concept is none.") => Add(_concept);

    protected override Task<Decision> DraftAsync(Drafts drafts, ParseResult input, CancellationToken cancellation) =>
        drafts.DropAsync(input.GetRequiredValue(_concept), cancellation);
}
