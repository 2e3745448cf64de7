using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using PaperGraph.Cli.Export;

namespace PaperGraph.Tests.Cli;

public sealed class ExportFormatTests
{
    /// <summary>Everything that ends a string, a line or a document somewhere.</summary>
    const string Nasty = "O'Reilly \"said\", \\upsilon; {x} ]]> </data> // --\r\n\t\u0001 \U0001F600 é";

    static readonly Paper Paper = new("paper:nasty", Nasty, "") { Authors = [Nasty, "B"], Published = new DateOnly(2025, 3, 27), Source = "jsonl" };

    static readonly Concept Concept = new("method:x", Nasty, ConceptKind.Method, 2);

    static readonly ExportedEdge Edge = new(
        EdgeType.Uses, Shape.Paper, Paper.Id, Shape.Concept, Concept.Id,
        null, 1.0, null, null, null, null, (string[])[Nasty], (string[])["ABSTRACT"], (int[])[0], (int[])[4], (string[])[Nasty]);

    [Fact]
    public void Json_lines_are_objects_that_give_back_every_character()
    {
        string[] lines = Write(output => new JsonLinesFormat(output)).TrimEnd('\n').Split('\n');

        JsonElement[] objects = [.. lines.Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(Nasty, objects[0].GetProperty("title").GetString());
        Assert.Equal(Nasty, objects[0].GetProperty("authors")[0].GetString());
        Assert.Equal("2025-03-27", objects[0].GetProperty("published").GetString());
        Assert.Equal("USES", objects[2].GetProperty("edge").GetString());
        Assert.Equal(4, objects[2].GetProperty("ends")[0].GetInt32());
    }

    [Fact]
    public void Json_lines_leave_out_what_there_is_not()
    {
        string[] lines = Write(output => new JsonLinesFormat(output)).Split('\n');

        Assert.DoesNotContain("\"url\"", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("\"lift\"", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Graphml_is_XML_whose_data_have_typed_keys()
    {
        XDocument document = XDocument.Parse(Write(output => new GraphmlFormat(output)));

        XNamespace graphml = "http://graphml.graphdrawing.org/xmlns";
        var types = document.Root!.Elements(graphml + "key").ToDictionary(key => key.Attribute("id")!.Value, key => key.Attribute("attr.type")!.Value);
        Assert.Equal("int", types["node-support"]);
        Assert.Equal("double", types["edge-confidence"]);
        Assert.All(document.Descendants(graphml + "data"), data => Assert.Contains(data.Attribute("key")!.Value, types.Keys));
        XElement title = document.Descendants(graphml + "data").First(data => data.Attribute("key")!.Value == "node-title");
        Assert.Equal(Nasty.Replace('\u0001', '\uFFFD'), title.Value);
    }

    [Fact]
    public void Graphml_given_up_halfway_is_no_XML()
    {
        var output = new StringWriter();
        using (var format = new GraphmlFormat(output))
            format.Write(ExportedNode.Of(Concept, []));

        Assert.Throws<XmlException>(() => XDocument.Parse(output.ToString()));
    }

    [Fact]
    public void Csv_has_a_header_and_quotes_what_needs_it()
    {
        var files = new Dictionary<string, StringWriter>();
        TextWriter Open(string name) => files[name] = new StringWriter { NewLine = "\n" };
        using (var format = new CsvFormat(Open))
        {
            format.Write(ExportedNode.Of(Concept with { Name = "a \"b\", c" }, ["x", "y"]));
            format.Finish();
        }

        Assert.Equal(["concepts.csv", "edges.csv", "papers.csv", "repositories.csv"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            "id,name,kind,support,aliases\nmethod:x,\"a \"\"b\"\", c\",METHOD,2,\"[\"\"x\"\",\"\"y\"\"]\"\n", files["concepts.csv"].ToString());
        Assert.Equal("id,url,host,owner,name\n", files["repositories.csv"].ToString());
    }

    [Fact]
    public void Cypher_makes_constraints_before_nodes_and_nodes_before_edges()
    {
        string statements = Write(output => new CypherFormat(output));

        int constraint = statements.LastIndexOf("CREATE CONSTRAINT", StringComparison.Ordinal);
        int node = statements.IndexOf("MERGE (n:", StringComparison.Ordinal);
        int edge = statements.IndexOf("MERGE (a)-[r:USES]->(b)", StringComparison.Ordinal);
        Assert.True(0 < constraint && constraint < node && node < edge, statements);
        Assert.Contains("MERGE (n:Concept {id: row.id}) SET n:Method, n += row;", statements, StringComparison.Ordinal);
        Assert.Contains("published: date('2025-03-27')", statements, StringComparison.Ordinal);
        Assert.Contains("confidence: 1.0", statements, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("O'Reilly", @"'O\'Reilly'")]
    [InlineData(@"\", @"'\\'")]
    [InlineData(@"\'; MATCH (n) DETACH DELETE n; //", @"'\\\'; MATCH (n) DETACH DELETE n; //'")]
    [InlineData("a\r\nb\tc", @"'a\r\nb\tc'")]
    [InlineData(@"\upsilon", @"'\\' + 'upsilon'")]
    [InlineData("\u0001", @"'\u0001'")]
    [InlineData("é 😀 \" ` $x", "'é 😀 \" ` $x'")]
    public void No_text_breaks_out_of_a_Cypher_literal(string text, string literal)
    {
        Assert.Equal(literal, CypherLiteral.Of(text));
    }

    static string Write(Func<TextWriter, IExportFormat> open)
    {
        var output = new StringWriter { NewLine = "\n" };
        using IExportFormat format = open(output);
        format.Write(ExportedNode.Of(Paper, []));
        format.Write(ExportedNode.Of(Concept, []));
        format.Write(Edge);
        format.Finish();
        return output.ToString();
    }
}
