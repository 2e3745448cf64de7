using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
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
    public string Answers => Lines[0][3..];

    public IReadOnlyList<string> Parameters => [.. Params.Select(param => param.Groups["name"].Value)];

    /// <summary>The statement, asking for what the API asks for where nothing else is said: the extractor's own threshold.</summary>
    public string Text => With(new QueryCollection());

    string[] Lines => File.TrimEnd().Split('\n');

    IEnumerable<Match> Params => Param().Matches(File);

    /// <summary>What it answers and the statement, with values in the places of its parameters.</summary>
    /// <remarks>
    /// Not with <c>:param</c> lines before it, as in the file: where Neo4j Browser runs several statements it shows that
    /// they succeeded, and no picture.
    /// </remarks>
    /// <param name="values">By name, the file's own where there is none; a list has its name once for each element.</param>
    /// <exception cref="FormatException">A value is not what the parameter takes, or there is no such parameter.</exception>
    public string With(IQueryCollection values)
    {
        if (values.Keys.FirstOrDefault(name => !Parameters.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw new FormatException($"{Name}.cypher has no parameter '{unknown}', only {string.Join(", ", Parameters)}.");
        Dictionary<string, string> literals = Params.ToDictionary(
            param => param.Groups["name"].Value, param => Value(param, values), StringComparer.Ordinal);
        IEnumerable<string> statement = Lines.Where(line => !line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith(":param", StringComparison.Ordinal));
        return $"{Lines[0]}\n{Use().Replace(string.Join('\n', statement), use => literals[use.Groups["name"].Value])}\n";
    }

    string Value(Match param, IQueryCollection values)
    {
        string name = param.Groups["name"].Value, own = param.Groups["value"].Value;
        if (values.TryGetValue(name, out StringValues given))
            return CypherValue.Like(own, name, [.. given.OfType<string>()]);
        return name == Confidence
            ? CypherText.Of(OfRelations.Contains(Name) ? Extractor.RelationThreshold : Extractor.Threshold)
            : own;
    }

    [GeneratedRegex("^:param (?<name>[A-Za-z]+) => (?<value>[^\r\n]*);", RegexOptions.Multiline)]
    private static partial Regex Param();

    [GeneratedRegex(@"\$(?<name>[A-Za-z]+)")]
    private static partial Regex Use();
}
