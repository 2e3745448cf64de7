using System.CommandLine;
using PaperGraph.Curation;

namespace PaperGraph.Cli.Commands.Deciding;

sealed class RejectCommand : DecisionCommand
{
    readonly Argument<string> _paper = new("PAPER") { Description = "The id or title of a paper." };
    readonly Argument<string> _concept = Concept();

    public RejectCommand()
        : base(DecisionAction.Reject, "A paper does not name a concept after all.")
    {
        Add(_paper);
        Add(_concept);
    }

    protected override Task<Decision> DraftAsync(Drafts drafts, ParseResult input, CancellationToken cancellation) =>
        drafts.RejectAsync(input.GetRequiredValue(_paper), input.GetRequiredValue(_concept), cancellation);
}
