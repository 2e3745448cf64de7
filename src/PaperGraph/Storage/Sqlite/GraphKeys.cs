namespace PaperGraph.Storage.Sqlite;

/// <summary>The keys and prints that the nodes and edges of a graph have in its rows.</summary>
sealed class GraphKeys
{
    readonly Dictionary<string, long> _nodes;
    readonly Dictionary<string, long> _prints;
    readonly Dictionary<KeyedEdge, long> _edges;
    readonly StoredGraph? _stored;
    long _last;

    /// <param name="stored">Edges that it holds keep their keys.</param>
    public GraphKeys(Dictionary<string, long> nodes, GraphPrints prints, StoredGraph? stored = null)
    {
        (_nodes, _stored) = (nodes, stored);
        _prints = prints.Nodes.ToDictionary(node => node.Id, node => node.Print, StringComparer.Ordinal);
        _edges = new Dictionary<KeyedEdge, long>(prints.Edges.Count);
        foreach ((EdgeKey edge, long print) in prints.Edges)
            _edges.Add(Of(edge), print);
        _last = stored?.Edges.Values.Select(edge => edge.Key).DefaultIfEmpty().Max() ?? 0;
    }

    public IReadOnlyDictionary<string, long> NodePrints => _prints;

    public IReadOnlyDictionary<KeyedEdge, long> EdgePrints => _edges;

    /// <exception cref="KeyNotFoundException">The graph refers to a node that it does not have.</exception>
    public long this[string id] => _nodes[id];

    public long PrintOf(string id) => _prints[id];

    public long PrintOf(EdgeKey edge) => _edges[Of(edge)];

    public KeyedEdge Of(EdgeKey edge) => new(_nodes[edge.FromId], _nodes[edge.ToId], edge.Type);

    /// <summary>The edge's own key; a new one for an edge that has none.</summary>
    public long KeyOf(EdgeKey edge) =>
        _stored is not null && _stored.Edges.TryGetValue(Of(edge), out (long Key, long Print) known) ? known.Key : ++_last;
}
