using PaperGraph.Cli.Output;

namespace PaperGraph.Cli.Export;

/// <summary>
/// Statements for cypher-shell and Neo4j Browser. Run twice they change nothing; nodes and edges of anyone else are left alone.
/// </summary>
sealed class CypherFormat : IExportFormat
{
    const int RowsInAStatement = 100;

    readonly TextWriter _output;
    readonly List<string> _rows = [];
    string _clause = "";

    public CypherFormat(TextWriter output)
    {
        _output = output;
        _output.WriteLine("// A graph of papers and what they name, made by PaperGraph.");
        foreach (Shape shape in Shape.Nodes)
        {
            string name = shape.Label.ToLowerInvariant() + "_id";
            _output.WriteLine($"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{shape.Label}) REQUIRE n.id IS UNIQUE;");
        }
    }

    public void Write(ExportedNode node)
    {
        string kind = node.Kind is null ? "" : $"n:{node.Kind}, ";
        Add(
            $"MERGE (n:{node.Shape.Label} {{id: row.id}}) SET {kind}n += row",
            CypherLiteral.Map([("id", node.Id), .. Named(node.Shape, node.Values)]));
    }

    public void Write(ExportedEdge edge)
    {
        string ends = $"MATCH (a:{edge.FromShape.Label} {{id: row.a}}) MATCH (b:{edge.ToShape.Label} {{id: row.b}})";
        string properties = CypherLiteral.Map(Named(Shape.Edge, edge.Values));
        Add(
            $"{ends} MERGE (a)-[r:{Words.Upper(edge.Type)}]->(b) SET r += row.r",
            $"{{a: {CypherLiteral.Of(edge.From)}, b: {CypherLiteral.Of(edge.To)}, r: {properties}}}");
    }

    public void Finish()
    {
        EndStatement();
        _output.Flush();
    }

    public void Dispose() => _output.Dispose();

    static IEnumerable<(string Name, object Value)> Named(Shape shape, object?[] values)
    {
        foreach ((Property property, object? value) in shape.Properties.Zip(values))
        {
            if (value is not null)
                yield return (property.Name, property.Type == PropertyType.Date ? DateOnly.ParseExact((string)value, "O") : value);
        }
    }

    void Add(string clause, string row)
    {
        if (clause != _clause || _rows.Count == RowsInAStatement)
            EndStatement();
        _clause = clause;
        _rows.Add(row);
    }

    void EndStatement()
    {
        if (_rows.Count == 0)
            return;
        _output.WriteLine("UNWIND [");
        _output.WriteLine("  " + string.Join(",\n  ", _rows));
        _output.WriteLine($"] AS row {_clause};");
        _rows.Clear();
    }
}
