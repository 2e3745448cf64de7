using PaperGraph.Cli.Output;

namespace PaperGraph.Cli.Export;

/// <summary>
/// A JSON object a line: <c>{"node":"Paper","id":…}</c> or <c>{"edge":"USES","from":…,"to":…}</c>, with the properties
/// of its <see cref="Shape"/>; what it does not have is left out.
/// </summary>
sealed class JsonLinesFormat(TextWriter output) : IExportFormat
{
    public void Write(ExportedNode node) =>
        WriteLine([("node", node.Shape.Label), ("id", node.Id), .. Named(node.Shape, node.Values)]);

    public void Write(ExportedEdge edge) =>
        WriteLine([("edge", Words.Upper(edge.Type)), ("from", edge.From), ("to", edge.To), .. Named(Shape.Edge, edge.Values)]);

    public void Finish() => output.Flush();

    public void Dispose() => output.Dispose();

    static IEnumerable<(string Name, object? Value)> Named(Shape shape, object?[] values) =>
        shape.Properties.Zip(values, (property, value) => (property.Name, value)).Where(pair => pair.value is not null);

    void WriteLine(IEnumerable<(string Name, object? Value)> fields) =>
        output.WriteLine("{" + string.Join(',', fields.Select(field => PlainJson.Of(field.Name) + ":" + PlainJson.Of(field.Value!))) + "}");
}
