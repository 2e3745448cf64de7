using System.CommandLine;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class SearchCommand : QueryCommand
{
    readonly Argument<string[]> _words = new("WORDS") { Description = "What to look for; the last word may be unfinished.", Arity = ArgumentArity.OneOrMore };
    readonly ChoiceOption<ConceptKind> _kinds = new("--kind") { Description = "Only concepts of these kinds." };
    readonly FirstOption _first = new();

    public SearchCommand()
        : base("search", "Find papers, concepts and repositories by words in their names.")
    {
        Add(_words);
        Add(_kinds);
        Add(_first);
    }

    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        string words = string.Join(' ', input.GetRequiredValue(_words));
        Page<SearchHit> hits = await graph.SearchAsync(words, input.GetRequiredValue(_kinds), _first.In(input), cancellation);
        return new Answer(
            () => Json.Of(hits, ToJson),
            console =>
            {
                if (hits.Rows.Count > 0)
                    console.Table(["id", "name", "papers", "found in"], hits.Items.Select(ToCells));
                console.Rest(hits);
            });
    }

    static JsonObject ToJson(SearchHit hit) => new() { ["node"] = Json.Of(hit.Node), ["matched"] = hit.Matched };

    static string[] ToCells(SearchHit hit) =>
    [
        hit.Node.Id,
        Prose.NameOf(hit.Node),
        hit.Node is Concept concept ? $"{concept.Support}" : "",
        hit.Matched == Prose.NameOf(hit.Node) ? "" : hit.Matched,
    ];
}
