using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Reads edges of any type with their evidence from the maps that statements return of them.</summary>
static class EdgeReader
{
    public static GraphEdge Edge(CypherRow map)
    {
        IReadOnlyList<Evidence> evidence = Evidence(map);
        return new GraphEdge(
            Nodes.Any(map.Map("from")!), Nodes.Any(map.Map("to")!), TypeOf(map), map.Number("support"), map.Real("confidence"),
            map.Has("lift") ? map.RealOrNull("lift") : null,
            [.. evidence.Take(GraphEdge.PreviewSize)],
            map.Has("total") ? map.Number("total") : evidence.Count);
    }

    /// <summary>All of an edge that leaves a paper, in reading order; of one between concepts as much as was asked for.</summary>
    public static IReadOnlyList<Evidence> Evidence(CypherRow map) => TypeOf(map) switch
    {
        EdgeType.HasRepository => [.. map.Maps("links").Select(link => Proof.OfLink(From(map), link))],
        EdgeType.Cites => Proof.OfCitation(From(map), map.Maps("via")),
        EdgeType.Introduces or EdgeType.Uses or EdgeType.Mentions =>
            Proof.OfFact(From(map), map.Map("to")!.Text("id"), CypherName.Parse<Role>(map.Text("type")), map.Map("fact")!),
        _ => [.. map.Maps("proof").Select(Proof.OfRelation)],
    };

    static EdgeType TypeOf(CypherRow map) => CypherName.Parse<EdgeType>(map.Text("type"));

    static StoredPaper From(CypherRow map) => Nodes.Stored(map.Map("from")!);
}
