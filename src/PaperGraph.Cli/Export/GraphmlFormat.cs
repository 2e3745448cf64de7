using System.Text;
using System.Xml;
using PaperGraph.Cli.Output;

namespace PaperGraph.Cli.Export;

/// <summary>
/// GraphML 1.0 (http://graphml.graphdrawing.org), as Gephi, yEd, networkx and igraph read it. Its values are single:
/// a list is a string that holds a JSON array.
/// </summary>
sealed class GraphmlFormat : IExportFormat
{
    const string Label = "label";

    readonly TextWriter _output;
    readonly XmlWriter _xml;

    public GraphmlFormat(TextWriter output)
    {
        _output = output;
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, Encoding = Encoding.UTF8 });
        _xml.WriteStartDocument();
        _xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        WriteKey("node", new Property(Label, PropertyType.Text));
        foreach (Property property in Shape.Nodes.SelectMany(shape => shape.Properties).Distinct())
            WriteKey("node", property);
        WriteKey("edge", new Property(Label, PropertyType.Text));
        foreach (Property property in Shape.Edge.Properties)
            WriteKey("edge", property);
        _xml.WriteStartElement("graph");
        _xml.WriteAttributeString("edgedefault", "directed");
    }

    public void Write(ExportedNode node)
    {
        _xml.WriteStartElement("node");
        _xml.WriteAttributeString("id", Xml(node.Id));
        WriteData("node", Label, node.Shape.Label);
        WriteRest("node", node.Shape, node.Values);
    }

    public void Write(ExportedEdge edge)
    {
        _xml.WriteStartElement("edge");
        _xml.WriteAttributeString("source", Xml(edge.From));
        _xml.WriteAttributeString("target", Xml(edge.To));
        if (!edge.Type.IsDirected())
            _xml.WriteAttributeString("directed", "false");
        WriteData("edge", Label, Words.Upper(edge.Type));
        WriteRest("edge", Shape.Edge, edge.Values);
    }

    public void Finish()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        _output.WriteLine();
        _output.Flush();
    }

    // Not the XML writer: disposed before its end it would close the elements, and half a graph would look whole.
    public void Dispose() => _output.Dispose();

    void WriteKey(string owner, Property property)
    {
        _xml.WriteStartElement("key");
        _xml.WriteAttributeString("id", Key(owner, property.Name));
        _xml.WriteAttributeString("for", owner);
        _xml.WriteAttributeString("attr.name", property.Name);
        _xml.WriteAttributeString("attr.type", property.Type switch
        {
            PropertyType.Integer => "int",
            PropertyType.Number => "double",
            _ => "string",
        });
        _xml.WriteEndElement();
    }

    void WriteRest(string owner, Shape shape, object?[] values)
    {
        foreach ((Property property, object? value) in shape.Properties.Zip(values))
        {
            if (value is not null)
                WriteData(owner, property.Name, value as string ?? PlainJson.Of(value));
        }
        _xml.WriteEndElement();
    }

    void WriteData(string owner, string name, string text)
    {
        _xml.WriteStartElement("data");
        _xml.WriteAttributeString("key", Key(owner, name));
        _xml.WriteString(Xml(text));
        _xml.WriteEndElement();
    }

    static string Key(string owner, string name) => $"{owner}-{name}";

    /// <summary>XML 1.0 has no way to write most control characters and lone surrogates.</summary>
    static string Xml(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
            legal.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString());
        return legal.ToString();
    }
}
