using System.Globalization;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Reads nodes from the maps that statements return of them.</summary>
static class Nodes
{
    public static StoredPaper Stored(CypherRow map) => new(Paper(map), map.Text("extractor"));

    public static Paper Paper(CypherRow map) =>
        new(map.Text("id"), map.Text("title"), map.Text("abstract"))
        {
            Authors = [.. map.Texts("authors")],
            Url = map.TextOrNull("url"),
            Published = map.TextOrNull("published") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            Source = map.Text("source"),
        };

    public static Concept Concept(CypherRow map) =>
        new(map.Text("id"), map.Text("name"), KindOf(map.Text("id")), map.Number("support"))
        {
            OtherKinds = [.. map.Texts("otherKinds").Zip(
                map.List("otherKindPapers").Cast<long>(),
                (kind, papers) => new KindCount(CypherName.Parse<ConceptKind>(kind), (int)papers))],
        };

    public static Repository Repository(CypherRow map) =>
        new(map.Text("id"), map.Text("url"), map.Text("host"), map.Text("owner"), map.Text("name"));

    /// <summary>A node of any type: its id says which.</summary>
    public static INode Any(CypherRow map) => TypeOf(map.Text("id")) switch
    {
        "paper" => Paper(map),
        "repository" => Repository(map),
        _ => Concept(map),
    };

    static ConceptKind KindOf(string id) => CypherName.Parse<ConceptKind>(TypeOf(id));

    static string TypeOf(string id) => id[..id.IndexOf(':', StringComparison.Ordinal)];
}
