namespace PaperGraph.Storage.Sqlite;

/// <summary>Writes the rows in which a graph differs from the one that is stored, and no others.</summary>
/// <remarks>
/// Prints tell which nodes and edges differ. Their rows are written into tables beside the graph's; what then is not in
/// both is removed from the one or copied from the other.
/// </remarks>
sealed class GraphGrowth
{
    const string Prefix = "wanted_";

    readonly StoredGraph _stored;
    readonly ConceptGraph _graph;
    readonly GraphKeys _keys;
    readonly GraphDifference<string> _nodes;
    readonly GraphDifference<KeyedEdge> _edges;

    public GraphGrowth(StoredGraph stored, ConceptGraph graph, GraphKeys keys)
    {
        (_stored, _graph, _keys) = (stored, graph, keys);
        _nodes = GraphDifference<string>.Between(
            stored.Nodes.ToDictionary(node => node.Id, node => node.Print, StringComparer.Ordinal), keys.NodePrints.Select(node => (node.Key, node.Value)));
        _edges = GraphDifference<KeyedEdge>.Between(
            stored.Edges.ToDictionary(edge => edge.Key, edge => edge.Value.Print), keys.EdgePrints.Select(edge => (edge.Key, edge.Value)));
    }

    /// <summary>Whether most of the graph is new: writing it all is faster then.</summary>
    public bool IsLarge => 2 * (_nodes.Written.Count + _edges.Written.Count) > _keys.NodePrints.Count + _keys.EdgePrints.Count;

    public ApplyCounts Write(Session session, CancellationToken cancellation)
    {
        HashSet<long> citing = [.. Differing(edge => edge.Type == EdgeType.Cites).Select(edge => edge.From)];
        var difference = new TableDifference(session, Prefix);
        difference.Create();
        var tables = new RowTables(session.Connection, "temp." + Prefix);
        ConceptGraph part = Part(citing);
        new NodeRows(tables, part, _graph, _keys, cancellation).WriteAll();
        new EdgeRows(tables, part, new Lifts(_graph), _keys, cancellation).WriteAll();

        HashSet<string> nodes = [.. _nodes.Written, .. _nodes.Removed];
        ApplyCounts counts = difference.Apply(
            [
                new Owners(OwnerKind.Node, _stored.Nodes.Where(node => nodes.Contains(node.Id)).Select(node => node.Key)),
                new Owners(OwnerKind.Fact, StoredKeys(edge => edge.Type <= EdgeType.Mentions)),
                new Owners(OwnerKind.Relation, StoredKeys(edge => EdgeTypes.BetweenConcepts.Contains(edge.Type))),
                new Owners(OwnerKind.CitingPaper, citing),
            ],
            cancellation);
        difference.Drop();
        return counts;
    }

    IEnumerable<KeyedEdge> Differing(Func<KeyedEdge, bool> kind) => _edges.Written.Concat(_edges.Removed).Where(kind);

    IEnumerable<long> StoredKeys(Func<KeyedEdge, bool> kind) =>
        Differing(kind).Where(_stored.Edges.ContainsKey).Select(edge => _stored.Edges[edge].Key);

    /// <summary>The nodes and edges that are new or changed; of a paper that cites another all its citations.</summary>
    ConceptGraph Part(HashSet<long> citing) => new()
    {
        Papers = [.. _graph.Papers.Where(node => _nodes.Written.Contains(node.Paper.Id))],
        Concepts = [.. _graph.Concepts.Where(concept => _nodes.Written.Contains(concept.Id))],
        Repositories = [.. _graph.Repositories.Where(repository => _nodes.Written.Contains(repository.Id))],
        Facts = [.. _graph.Facts.Where(fact => _edges.Written.Contains(_keys.Of(fact.Key)))],
        Relations = [.. _graph.Relations.Where(relation => _edges.Written.Contains(_keys.Of(relation.Key)))],
        Citations = [.. _graph.Citations.Where(citation => citing.Contains(_keys[citation.FromId]))],
    };
}
