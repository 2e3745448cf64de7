using PaperGraph.Cli.Output;

namespace PaperGraph.Cli.Export;

/// <summary>
/// A folder of four files, as RFC 4180 has them but with line feeds: papers.csv, concepts.csv, repositories.csv and
/// edges.csv. Their first line names the columns. A list is a JSON array; what is absent is empty.
/// </summary>
sealed class CsvFormat : IExportFormat
{
    readonly Dictionary<Shape, TextWriter> _nodes;
    readonly TextWriter _edges;

    /// <param name="open">Opens a file of this name in the folder.</param>
    public CsvFormat(Func<string, TextWriter> open)
    {
        _nodes = new()
        {
            [Shape.Paper] = open("papers.csv"),
            [Shape.Concept] = open("concepts.csv"),
            [Shape.Repository] = open("repositories.csv"),
        };
        _edges = open("edges.csv");
        foreach ((Shape shape, TextWriter file) in _nodes)
            WriteLine(file, ["id", .. Names(shape)]);
        WriteLine(_edges, ["type", "from", "to", .. Names(Shape.Edge)]);
    }

    public void Write(ExportedNode node) => WriteLine(_nodes[node.Shape], [node.Id, .. node.Values]);

    public void Write(ExportedEdge edge) => WriteLine(_edges, [Words.Upper(edge.Type), edge.From, edge.To, .. edge.Values]);

    public void Finish()
    {
        foreach (TextWriter file in _nodes.Values.Append(_edges))
            file.Flush();
    }

    public void Dispose()
    {
        foreach (TextWriter file in _nodes.Values.Append(_edges))
            file.Dispose();
    }

    static IEnumerable<string> Names(Shape shape) => shape.Properties.Select(property => property.Name);

    static void WriteLine(TextWriter file, IEnumerable<object?> cells) => file.WriteLine(string.Join(',', cells.Select(Cell)));

    static string Cell(object? value)
    {
        string text = value switch
        {
            null => "",
            string plain => plain,
            _ => PlainJson.Of(value),
        };
        return text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : '"' + text.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
    }
}
