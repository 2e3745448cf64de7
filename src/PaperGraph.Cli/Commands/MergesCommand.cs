using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class MergesCommand : QueryCommand
{
    readonly Argument<string?> _concept = new("CONCEPT")
    {
        Description = "The id or any known name of a concept; without it, all of them.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public MergesCommand()
        : base("merges", "Show which names were taken for one concept, by which rule, and the papers that prove it.") => Add(_concept);

    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        List<Merged> merges = input.GetValue(_concept) is { } concept
            ? await OfAsync(graph, [await graph.ConceptAsync(concept, cancellation)], cancellation)
            : await OfAllAsync(graph, cancellation);
        merges.Sort();
        return new Answer(
            () => new JsonObject { ["rows"] = Json.Array(merges, ToJson) },
            console =>
            {
                if (merges.Count > 0)
                    console.Table(["concept", "surface", "rule", "score", "papers", "proof"], merges.Select(ToCells));
                else
                    console.Line("Nothing found.");
            });
    }

    static async Task<List<Merged>> OfAllAsync(IPaperGraphReader graph, CancellationToken cancellation)
    {
        List<Merged> merges = [];
        await foreach (IReadOnlyList<Concept> concepts in graph.AllConceptsAsync(cancellation))
            merges.AddRange(await OfAsync(graph, concepts, cancellation));
        return merges;
    }

    static async Task<List<Merged>> OfAsync(IPaperGraphReader graph, IReadOnlyList<Concept> concepts, CancellationToken cancellation)
    {
        IReadOnlyList<IReadOnlyList<Alias>> aliases = await graph.AliasesOfAsync([.. concepts.Select(concept => concept.Id)], cancellation);
        return [.. concepts.Zip(aliases).SelectMany(of => of.Second, (of, alias) => new Merged(of.First, alias)).Where(merged => merged.Alias.Surface != merged.Concept.Name)];
    }

    static JsonObject ToJson(Merged merged)
    {
        JsonObject row = Json.Of(merged.Alias);
        row.Insert(0, "concept", Json.Of(merged.Concept));
        return row;
    }

    static string[] ToCells(Merged merged) =>
    [
        merged.Concept.Id,
        merged.Alias.Surface,
        merged.Alias.Rule,
        merged.Alias.Score.ToString("0.00", CultureInfo.InvariantCulture),
        $"{merged.Alias.Support}",
        merged.Alias.Papers.Count > 0 ? merged.Alias.Papers[0] : "",
    ];

    /// <summary>By concept, then surface.</summary>
    readonly record struct Merged(Concept Concept, Alias Alias) : IComparable<Merged>
    {
        public int CompareTo(Merged other)
        {
            int order = string.CompareOrdinal(Concept.Id, other.Concept.Id);
            return order != 0 ? order : string.CompareOrdinal(Alias.Surface, other.Alias.Surface);
        }
    }
}
