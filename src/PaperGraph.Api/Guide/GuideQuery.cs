using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using PaperGraph.Extraction;

namespace PaperGraph.Api.Guide;

/// <summary>A question as a statement for Neo4j Browser: a file of <c>cypher/guide</c>, embedded at build.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="File">As it stands in the repository.</param>
sealed partial record GuideQuery(string Name, string File)
{
    const string Confidence = "minConfidence";

    /// <summary>Questions about edges between concepts, which have a threshold of their own.</summary>
    static readonly string[] OfRelations = ["around", "building-on"];

    /// <summary>In the order of the guide.</summary>
    public static IReadOnlyList<GuideQuery> All { get; } =
    [
        .. new[] { "most-named", "papers-about", "around", "sharing-benchmarks", "building-on", "similar-papers", "path-between", "side-by-side" }
            .Select(name => new GuideQuery(name, GuideFile.Read(name + ".cypher"))),
    ];

    /// <summary>The same question as a GraphQL query, its variables named as the parameters are.</summary>
    public string GraphQL => GuideFile.Read(Name + ".graphql");

    /// <summary>What it answers: the first comment of the file.</summary>
    public string Answers => File[3..File.IndexOf('\n', StringComparison.Ordinal)];

    public IReadOnlyList<string> Parameters => [.. Param().Matches(File).Select(match => match.Groups["name"].Value)];

    /// <summary>The file, asking for what the API asks for where nothing else is said: the extractor's own threshold.</summary>
    public string Text => Filled(new QueryCollection());

    /// <summary>The file with other values in its <c>:param</c> lines: by name; a list has its name once for each element.</summary>
    /// <exception cref="FormatException">A value is not what the parameter takes, or there is no such parameter.</exception>
    public string Filled(IQueryCollection values)
    {
        if (values.Keys.FirstOrDefault(name => !Parameters.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw new FormatException($"{Name}.cypher has no parameter '{unknown}', only {string.Join(", ", Parameters)}.");
        return Param().Replace(File, line => $":param {line.Groups["name"].Value} => {Value(line, values)}");
    }

    string Value(Match line, IQueryCollection values)
    {
        string name = line.Groups["name"].Value;
        if (values.TryGetValue(name, out Microsoft.Extensions.Primitives.StringValues given))
            return CypherValue.Like(line.Groups["value"].Value, name, [.. given.OfType<string>()]);
        return name == Confidence
            ? CypherValue.Of(OfRelations.Contains(Name) ? Extractor.Default.RelationThreshold : Extractor.Default.Threshold)
            : line.Groups["value"].Value;
    }

    [GeneratedRegex("^:param (?<name>[A-Za-z]+) => (?<value>[^\r\n]*)", RegexOptions.Multiline)]
    private static partial Regex Param();
}
