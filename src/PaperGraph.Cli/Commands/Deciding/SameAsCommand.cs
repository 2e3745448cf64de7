using System.CommandLine;
using PaperGraph.Curation;

namespace PaperGraph.Cli.Commands.Deciding;

sealed class SameAsCommand : DecisionCommand
{
    readonly Argument<string[]> _concepts = new("CONCEPT") { Description = "The ids or names of two concepts or more.", Arity = new ArgumentArity(2, 100) };
    readonly Option<string?> _name = new("--name") { Description = "What the one concept is called; without it, as most papers call it.", HelpName = "NAME" };

    public SameAsCommand()
        : base(DecisionAction.SameAs, "Several concepts are one.")
    {
        Add(_concepts);
        Add(_name);
    }

    protected override Task<Decision> DraftAsync(Drafts drafts, ParseResult input, CancellationToken cancellation) =>
        drafts.MergeAsync(input.GetRequiredValue(_concepts), input.GetValue(_name), cancellation);
}
