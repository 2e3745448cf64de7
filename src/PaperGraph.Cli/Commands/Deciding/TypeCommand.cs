using System.CommandLine;
using PaperGraph.Curation;

namespace PaperGraph.Cli.Commands.Deciding;

sealed class TypeCommand : DecisionCommand
{
    readonly Argument<string> _concept = Concept();

    readonly Argument<ConceptKind> _kind = new("TYPE")
    {
        Description = "method, dataset, benchmark, task or metric.",
        CustomParser = result =>
        {
            if (Enum.TryParse(result.Tokens[0].Value, ignoreCase: true, out ConceptKind kind) && Enum.IsDefined(kind))
                return kind;
            result.AddError($"There is no type '{result.Tokens[0].Value}', only method, dataset, benchmark, task, metric.");
            return default;
        },
    };

    public TypeCommand()
        : base(DecisionAction.Type, "A concept is of a certain type.")
    {
        Add(_concept);
        Add(_kind);
    }

    protected override Task<Decision> DraftAsync(Drafts drafts, ParseResult input, CancellationToken cancellation) =>
        drafts.TypeAsync(input.GetRequiredValue(_concept), input.GetValue(_kind), cancellation);
}
