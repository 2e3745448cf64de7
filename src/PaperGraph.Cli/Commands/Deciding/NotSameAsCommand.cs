using System.CommandLine;
using PaperGraph.Curation;

namespace PaperGraph.Cli.Commands.Deciding;

sealed class NotSameAsCommand : DecisionCommand
{
    readonly Argument<string> _concept = Concept();
    readonly Argument<string[]> _surfaces = new("SURFACE") { Description = "Names that stand for it now ('papergraph merges CONCEPT') and mean something else.", Arity = ArgumentArity.OneOrMore };

    public NotSameAsCommand()
        : base(DecisionAction.NotSameAs, "Some names of a concept mean something else.")
    {
        Add(_concept);
        Add(_surfaces);
    }

    protected override Task<Decision> DraftAsync(Drafts drafts, ParseResult input, CancellationToken cancellation) =>
        drafts.SeparateAsync(input.GetRequiredValue(_concept), input.GetRequiredValue(_surfaces), cancellation);
}
