using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Extraction;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class NeighboursCommand : QueryCommand
{
    readonly Argument<string> _concept = new("CONCEPT") { Description = "The id or any known name of a concept." };
    readonly ChoiceOption<EdgeType> _relations = new("--relation", EdgeTypes.BetweenConcepts) { Description = "Only neighbours by these relations." };
    readonly ChoiceOption<ConceptKind> _kinds = new("--kind") { Description = "Only neighbours of these kinds." };
    readonly NumberOption _minSupport = new("--min-support", usual: 1, least: 1) { Description = "Only edges that this many papers prove." };
    readonly ConfidenceOption _minConfidence = new(Extractor.RelationThreshold);
    readonly FirstOption _first = new();

    public NeighboursCommand()
        : base("neighbours", "Show what a concept is joined to, by which relation and how strongly.")
    {
        Add(_concept);
        Add(_relations);
        Add(_kinds);
        Add(_minSupport);
        Add(_minConfidence);
        Add(_first);
    }

    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        Concept centre = await graph.ConceptAsync(input.GetRequiredValue(_concept), cancellation);
        var filter = new NeighbourFilter
        {
            Types = input.GetRequiredValue(_relations),
            Kinds = input.GetRequiredValue(_kinds),
            MinSupport = input.GetValue(_minSupport),
            MinConfidence = _minConfidence.In(input),
        };
        Page<Neighbour> neighbours = (await graph.NeighboursAsync([centre.Id], filter, _first.In(input), cancellation))[0];
        return new Answer(
            () => ToJson(centre, neighbours),
            console =>
            {
                console.Heading($"{centre.Name} ({centre.Id})");
                if (neighbours.Rows.Count > 0)
                    console.Table(["relation", "id", "name", "papers", "lift"], neighbours.Items.Select(neighbour => ToCells(centre, neighbour)));
                console.Rest(neighbours);
            });
    }

    static JsonObject ToJson(Concept centre, Page<Neighbour> neighbours)
    {
        JsonObject answer = Json.Of(neighbours, neighbour => new JsonObject { ["node"] = Json.Of(neighbour.Concept), ["edge"] = Json.Of(neighbour.Edge) });
        answer.Insert(0, "concept", Json.Of(centre));
        return answer;
    }

    static string[] ToCells(Concept centre, Neighbour neighbour) =>
    [
        Relation(centre, neighbour.Edge),
        neighbour.Concept.Id,
        neighbour.Concept.Name,
        $"{neighbour.Edge.Support}",
        neighbour.Edge.Lift?.ToString("0.0", CultureInfo.InvariantCulture) ?? "",
    ];

    /// <summary>An arrow says which way a directed edge runs, as seen from the concept asked about.</summary>
    static string Relation(Concept centre, GraphEdge edge)
    {
        string relation = Words.Lower(edge.Type);
        if (!edge.Type.IsDirected())
            return relation;
        return edge.From.Id == centre.Id ? relation + " →" : "← " + relation;
    }
}
