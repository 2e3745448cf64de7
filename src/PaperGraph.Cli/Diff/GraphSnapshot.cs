using PaperGraph.Cli.Export;
using PaperGraph.Cli.Output;

namespace PaperGraph.Cli.Diff;

/// <summary>What a graph says, without the sentences that prove it: what a comparison of two graphs compares.</summary>
/// <remarks>Lifts are left out: every one of them changes with every paper.</remarks>
sealed class GraphSnapshot : IExportFormat
{
    static readonly string[] OfRelations = ["support", "confidence", "source", "via"];

    readonly SortedDictionary<string, Fields> _papers = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, Fields> _concepts = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, Fields> _repositories = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, Fields> _edges = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, List<string>> _merges = new(StringComparer.Ordinal);

    /// <summary>By what they are called in an answer.</summary>
    public IEnumerable<(string Name, IReadOnlyDictionary<string, Fields> Parts)> Sections =>
    [
        ("papers", _papers),
        ("concepts", _concepts),
        ("repositories", _repositories),
        ("edges", _edges),
        ("merges", _merges.ToDictionary(merge => merge.Key, merge => new Fields([("concept", string.Join(", ", merge.Value.Order(StringComparer.Ordinal)))]))),
    ];

    public void Write(ExportedNode node)
    {
        SortedDictionary<string, Fields> section = node.Shape == Shape.Paper ? _papers : node.Shape == Shape.Concept ? _concepts : _repositories;
        section.Add(node.Id, new Fields(Named(node.Shape, node.Values).Where(field => field.Name != "aliases")));
        if (node.Shape == Shape.Concept)
            WriteMerges(node);
    }

    public void Write(ExportedEdge edge)
    {
        IEnumerable<string> compared = edge.Type <= EdgeType.Mentions ? OfRelations.Append("surfaces") : OfRelations;
        _edges.Add(
            $"{edge.From} {Words.Upper(edge.Type)} {edge.To}",
            new Fields(Named(Shape.Edge, edge.Values).Where(field => compared.Contains(field.Name))));
    }

    public void Finish()
    {
        // Everything is in memory already.
    }

    public void Dispose()
    {
        // Holds nothing but memory.
    }

    /// <summary>Which concepts each name stands for, besides those that are called so.</summary>
    void WriteMerges(ExportedNode concept)
    {
        Dictionary<string, object?> values = Named(Shape.Concept, concept.Values).ToDictionary();
        foreach (string surface in ((IEnumerable<string>)values["aliases"]!).Where(surface => surface != (string)values["name"]!))
        {
            if (!_merges.TryGetValue(surface, out List<string>? concepts))
                _merges.Add(surface, concepts = []);
            concepts.Add(concept.Id);
        }
    }

    static IEnumerable<(string Name, object? Value)> Named(Shape shape, object?[] values) =>
        shape.Properties.Zip(values, (property, value) => (property.Name, value));
}
