using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PaperGraph.Extraction;
using PaperGraph.Neo4j;
using PaperGraph.Tests.Api;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

/// <summary>One question, three doors: the guide as it is served, the file with its parameters, and GraphQL give the same rows.</summary>
[Collection(Neo4jServer.Name)]
public sealed partial class GuideAnswersTests(SameAnswersTests.Neo4jGraph graph) : IClassFixture<SameAnswersTests.Neo4jGraph>
{
    /// <summary>The steps of the guide: the columns to compare, and GraphQL's answer as such rows.</summary>
    static readonly (string Name, string[] Columns, Func<JsonElement, IEnumerable<object?[]>> Rows)[] Steps =
    [
        ("most-named", ["kind", "name", "papers"], data =>
            from list in data.EnumerateObject()
            from concept in list.Value.GetProperty("nodes").EnumerateArray()
            select new object?[] { concept.GetProperty("kind").GetString()!.ToLowerInvariant(), concept.GetProperty("name"), concept.GetProperty("support") }),
        ("papers-about", ["title", "role", "confidence", "sentence", "code"], data =>
            from edge in Edges(data.GetProperty("concept").GetProperty("papers"))
            let paper = edge.GetProperty("node")
            select new object?[] { paper.GetProperty("title"), edge.GetProperty("role"), edge.GetProperty("confidence"), Sentence(edge), Each(paper, "repositories", "url") }),
        ("around", ["subject", "relation", "object", "papers", "lift", "sentence"], data =>
            from edge in Edges(data.GetProperty("neighbourhood"))
            select new object?[] { Name(edge, "from"), edge.GetProperty("type"), Name(edge, "to"), edge.GetProperty("support"), edge.GetProperty("lift"), Sentence(edge) }),
        ("sharing-benchmarks", ["title", "name", "papers", "sentence"], data =>
            from edge in Edges(data.GetProperty("papersSharingBenchmark"))
            from shared in edge.GetProperty("shared").EnumerateArray()
            select new object?[] { edge.GetProperty("node").GetProperty("title"), Name(shared, "benchmark"), shared.GetProperty("papers"), Sentence(shared) }),
        ("building-on", ["name", "depth", "support", "confidence", "path", "sentence"], data =>
            from edge in Edges(data.GetProperty("methodsBuildingOn"))
            let path = edge.GetProperty("path").EnumerateArray().ToArray()
            select new object?[]
            {
                Name(edge, "node"), edge.GetProperty("depth"), edge.GetProperty("support"), edge.GetProperty("confidence"),
                path.Select(step => (object?)Name(step, "from")).Append(Name(path[^1], "to")), Sentence(path[0]),
            }),
        ("similar-papers", ["title", "score", "concepts"], data =>
            from edge in Edges(data.GetProperty("similarPapers"))
            select new object?[] { edge.GetProperty("node").GetProperty("title"), edge.GetProperty("score"), Each(edge, "shared", "name") }),
        ("path-between", ["subject", "relation", "object"], data =>
            from edge in Edges(data.GetProperty("shortestPath"))
            select new object?[] { Name(edge, "from"), edge.GetProperty("type"), Name(edge, "to") }),
        ("side-by-side", ["title", "role", "name"], data =>
            from paper in data.GetProperty("nodes").EnumerateArray()
            let concepts = Edges(paper.GetProperty("concepts")).Select(edge => new object?[] { paper.GetProperty("title"), edge.GetProperty("role"), Name(edge, "node") })
            let code = Each(paper, "repositories", "name").Select(name => new[] { paper.GetProperty("title"), "HAS_REPOSITORY", name })
            from row in concepts.Concat(code)
            select row),
    ];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<int> StepNumbers => [.. Enumerable.Range(0, Steps.Length)];

    [Theory]
    [MemberData(nameof(StepNumbers))]
    public async Task A_step_of_the_guide_its_file_and_GraphQL_answer_alike(int step)
    {
        (string name, string[] columns, Func<JsonElement, IEnumerable<object?[]>> rows) = Steps[step];
        await using ApiServer server = await ApiServer.StartAsync(await graph.OpenAsync());
        string guide = await server.Client.GetStringAsync("/browser-guide", Cancellation);
        using var neo4j = new QueryApi();
        string file = await File.ReadAllTextAsync(Checkout.PathOf($"cypher/guide/{name}.cypher"), Cancellation);
        Dictionary<string, object?> parameters = await ParametersAsync(neo4j, name, file);

        JsonElement inGuide = await neo4j.AskAsync(Step(guide, Statement(), step));
        JsonElement inFile = await neo4j.AskAsync(CypherStatement.WithoutParams(file), parameters);
        string inGraphQL = await server.DataAsync(Step(guide, Query(), step), parameters.Where(given => $"{given.Value}".Length > 0).ToDictionary());

        List<string> expected = [.. rows(JsonElement.Parse(inGraphQL)).Select(Line)];
        Assert.NotEmpty(expected);
        Assert.Equal(expected, InOrderOf(expected, Rows(inGuide, columns), name));
        Assert.Equal(Rows(inGuide, columns), Rows(inFile, columns));
        // Nothing that the program alone reads.
        Assert.DoesNotContain("[\"Extraction\"]", inGuide.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The file's own values; where nothing else is said the guide and GraphQL ask for the extractor's threshold.</summary>
    static async Task<Dictionary<string, object?>> ParametersAsync(QueryApi neo4j, string name, string file)
    {
        Dictionary<string, object?> values = (await neo4j.ParametersAsync(file)).EnumerateObject()
            .ToDictionary(value => value.Name, value => (object?)value.Value, StringComparer.Ordinal);
        if (values.ContainsKey("minConfidence"))
            values["minConfidence"] = name is "around" or "building-on" ? Extractor.RelationThreshold : Extractor.Threshold;
        return values;
    }

    static List<string> Rows(JsonElement answer, string[] columns)
    {
        JsonElement data = answer.GetProperty("data");
        string?[] fields = [.. data.GetProperty("fields").EnumerateArray().Select(field => field.GetString())];
        return [.. data.GetProperty("values").EnumerateArray()
            .Select(row => Line([.. columns.Select(column => (object?)row[Array.IndexOf(fields, column)])]))];
    }

    /// <summary>A neighbourhood is a picture: GraphQL gives its edges by id, and a table reads better by relation.</summary>
    static IEnumerable<string> InOrderOf(List<string> expected, List<string> rows, string name) =>
        name == "around" ? rows.OrderBy(row => expected.IndexOf(row)) : rows;

    static string Step(string guide, Regex part, int step) => WebUtility.HtmlDecode(part.Matches(guide)[step].Groups["text"].Value);

    static string Line(object?[] cells) => string.Join(" | ", cells.Select(Cell));

    static string Cell(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Number } number => number.GetDouble().ToString("R", CultureInfo.InvariantCulture),
        JsonElement { ValueKind: JsonValueKind.Array } list => string.Join(", ", list.EnumerateArray()),
        JsonElement text => text.ToString(),
        IEnumerable<object?> list => string.Join(", ", list.Select(Cell)),
        _ => value?.ToString() ?? "",
    };

    static JsonElement.ArrayEnumerator Edges(JsonElement connection) => connection.GetProperty("edges").EnumerateArray();

    static IEnumerable<object?> Each(JsonElement of, string list, string property) =>
        of.GetProperty(list).EnumerateArray().Select(item => (object?)item.GetProperty(property));

    /// <summary>The name of a concept or repository, or the title of a paper.</summary>
    static JsonElement Name(JsonElement of, string end) => of.GetProperty(end).EnumerateObject().First().Value;

    static object? Sentence(JsonElement of) => Each(of, "evidence", "sentence").First();

    [GeneratedRegex("""<pre class="code runnable">(?<text>[^<]*)</pre>""")]
    private static partial Regex Statement();

    [GeneratedRegex("""<pre class="content">(?<text>[^<]*)</pre>""")]
    private static partial Regex Query();
}
