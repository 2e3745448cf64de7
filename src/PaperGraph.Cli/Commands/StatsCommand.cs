using System.CommandLine;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Output;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class StatsCommand() : QueryCommand("stats", "Show how much the graph holds.")
{
    protected override async Task<Answer> AskAsync(IPaperGraphReader graph, ParseResult input, CancellationToken cancellation)
    {
        GraphStats stats = await graph.StatsAsync(cancellation);
        string version = await graph.VersionAsync(cancellation);
        return new Answer(() => ToJson(stats, version), console => console.Table(["what", "count"], ToRows(stats)));
    }

    static JsonObject ToJson(GraphStats stats, string version) => new()
    {
        ["papers"] = stats.Papers,
        ["concepts"] = Json.Array(stats.Concepts, count => new JsonObject { ["kind"] = Words.Upper(count.Kind), ["count"] = count.Count }),
        ["repositories"] = stats.Repositories,
        ["edges"] = Json.Array(stats.Edges, count => new JsonObject { ["type"] = Words.Upper(count.Type), ["count"] = count.Count }),
        ["papersWithRepository"] = stats.PapersWithRepository,
        ["papersNamingNoBenchmark"] = stats.PapersNamingNoBenchmark,
        ["papersWithCandidatesOnly"] = stats.PapersWithCandidatesOnly,
        ["extractor"] = stats.Extractor,
        ["version"] = version,
    };

    static IEnumerable<string[]> ToRows(GraphStats stats) =>
    [
        ["papers", $"{stats.Papers}"],
        .. stats.Concepts.Select(count => new[] { Words.Lower(count.Kind) + " concepts", $"{count.Count}" }),
        ["repositories", $"{stats.Repositories}"],
        .. stats.Edges.Select(count => new[] { Words.Upper(count.Type) + " edges", $"{count.Count}" }),
        ["papers with a repository", $"{stats.PapersWithRepository}"],
        ["papers that name no benchmark", $"{stats.PapersNamingNoBenchmark}"],
        ["papers with unsure benchmarks only", $"{stats.PapersWithCandidatesOnly}"],
        ["extractor", stats.Extractor],
    ];
}
