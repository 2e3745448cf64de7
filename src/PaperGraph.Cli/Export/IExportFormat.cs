namespace PaperGraph.Cli.Export;

/// <summary>Writes a graph down: first all nodes, then all edges, as they come.</summary>
/// <remarks>Keeps no more than a handful of them in memory.</remarks>
interface IExportFormat : IDisposable
{
    void Write(ExportedNode node);

    void Write(ExportedEdge edge);

    /// <summary>Writes what stands at the end. What is disposed without it was given up.</summary>
    void Finish();
}
