using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Between concepts.</summary>
sealed class NeighbourQuestions(ICypherConnection connection)
{
    public async Task<IReadOnlyList<Page<Neighbour>>> OfAsync(
        IReadOnlyList<string> conceptIds, NeighbourFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.Neighbours(filter), "nnsnn", page);
        Dictionary<string, object?> parameters = pages.Asking(Parameters(filter));
        parameters["asked"] = Asked.ForAll(conceptIds);
        parameters["direction"] = filter.Direction is { } direction ? CypherName.Upper(direction) : null;
        parameters["alsoOf"] = filter.AlsoOf is null ? null : Asked.For(filter.AlsoOf);
        IReadOnlyList<CypherRow> answers = await connection.AskAsync("neighbours", parameters, cancellation);
        if (answers.Any(answer => answer.Flag("alsoMissing")))
            throw NotInGraphException.Concept(filter.AlsoOf!);
        return [.. answers.Select(answer => pages.Of(
            answer, row => new Neighbour(Nodes.Concept(row.Map("concept")!), EdgeReader.Edge(row.Map("edge")!))))];
    }

    public async Task<IReadOnlyList<IReadOnlyList<NeighbourCount>>> CountsAsync(
        IReadOnlyList<string> conceptIds, double minConfidence, CancellationToken cancellation)
    {
        Dictionary<string, object?> parameters = new() { ["asked"] = Asked.ForAll(conceptIds), ["minConfidence"] = minConfidence };
        IReadOnlyList<CypherRow> answers = await connection.AskAsync("neighbour-counts", parameters, cancellation);
        return [.. answers.Select(answer => answer.Maps("counts")
            .Select(count => new NeighbourCount(
                TypeOf(count), DirectionOf(count), CypherName.Parse<ConceptKind>(count.Text("kind")), count.Number("count")))
            .OrderBy(count => (count.Type, count.Direction, count.Kind))
            .ToList())];
    }

    public async Task<Neighbourhood> NeighbourhoodAsync(NeighbourhoodQuestion question, CancellationToken cancellation)
    {
        Dictionary<string, object?> parameters = Parameters(question.Edges);
        parameters["asked"] = Asked.For(question.Concept);
        parameters["depth"] = question.Depth;
        parameters["few"] = question.Limit;
        CypherRow answer = await connection.AskOneAsync("neighbourhood", parameters, cancellation);
        if (!answer.Flag("found"))
            throw NotInGraphException.Concept(question.Concept);
        IReadOnlyList<NeighbourhoodNode> nodes = [.. answer.Maps("nodes").Select(Node)
            .OrderBy(node => node.Depth).ThenBy(node => node.Concept.Id, StringComparer.Ordinal)];
        return new Neighbourhood(nodes[0].Concept, nodes, [.. answer.Maps("edges").Select(EdgeReader.Edge)
            .OrderBy(edge => edge.From.Id, StringComparer.Ordinal).ThenBy(edge => edge.To.Id, StringComparer.Ordinal).ThenBy(edge => edge.Type)]);
    }

    static NeighbourhoodNode Node(CypherRow node) =>
        new(Nodes.Concept(node.Map("concept")!), node.Number("depth"),
            [.. node.Maps("groups")
                .Select(group => new NeighbourGroup(TypeOf(group), DirectionOf(group), group.Number("total"), group.Number("shown")))
                .OrderBy(group => (group.Type, group.Direction))]);

    static EdgeType TypeOf(CypherRow row) => CypherName.Parse<EdgeType>(row.Text("type"));

    static Direction? DirectionOf(CypherRow row) => row.TextOrNull("direction") is { } name ? CypherName.Parse<Direction>(name) : null;

    static Dictionary<string, object?> Parameters(NeighbourFilter filter) => new()
    {
        ["types"] = (filter.Types.Count > 0 ? filter.Types : EdgeTypes.BetweenConcepts).Select(CypherName.Of).ToList(),
        ["minSupport"] = filter.MinSupport,
        ["minConfidence"] = filter.MinConfidence,
        ["kinds"] = CypherName.All(filter.Kinds, CypherName.Of),
    };
}
