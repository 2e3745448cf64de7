using System.CommandLine;
using PaperGraph.Cli.Cards;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Extraction;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class ShowCommand : QueryCommand
{
    readonly Argument<string> _node = new("NAME") { Description = "The id, name or title of a paper, concept or repository." };
    readonly ConfidenceOption _minConfidence = new(Extractor.Threshold);
    readonly FirstOption _first = new();

    public ShowCommand()
        : base("show", "Show a card of one paper, concept or repository: what it is, and the sentences that say so.")
    {
        Add(_node);
        Add(_minConfidence);
        Add(_first);
    }

    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        INode node = await graph.NodeAsync(input.GetRequiredValue(_node), cancellation);
        PageRequest first = _first.In(input);
        double minConfidence = _minConfidence.In(input);
        return node switch
        {
            Paper paper => await PaperCard.OfAsync(graph, paper, minConfidence, first, cancellation),
            Concept concept => await ConceptCard.OfAsync(graph, concept, minConfidence, first, cancellation),
            _ => await RepositoryCard.OfAsync(graph, (Repository)node, first, cancellation),
        };
    }
}
