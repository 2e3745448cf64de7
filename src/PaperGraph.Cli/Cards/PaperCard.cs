using System.Text.Json.Nodes;
using PaperGraph.Cli.Output;
using PaperGraph.Storage;
using Spectre.Console;

namespace PaperGraph.Cli.Cards;

/// <summary>A paper: its concepts by kind, its links and its abstract.</summary>
static class PaperCard
{
    public static async Task<Answer> OfAsync(
        IPaperGraphReader graph, Paper paper, double minConfidence, PageRequest first, CancellationToken cancellation)
    {
        var filter = new FactFilter { MinConfidence = minConfidence };
        Page<NamedConcept> concepts = (await graph.ConceptsOfAsync([paper.Id], filter, first, cancellation))[0];
        IReadOnlyList<LinkAnswer> links = (await graph.LinksOfAsync([paper.Id], cancellation))[0];
        Coverage? benchmarks = (await graph.CoverageOfAsync([paper.Id], ConceptKind.Benchmark, cancellation))[0];
        return new Answer(() => ToJson(paper, concepts, links, benchmarks), console => Print(console, paper, concepts, links, benchmarks));
    }

    static JsonObject ToJson(Paper paper, Page<NamedConcept> concepts, IReadOnlyList<LinkAnswer> links, Coverage? benchmarks)
    {
        JsonObject card = Json.Of(paper);
        card["abstract"] = paper.Abstract;
        card["authors"] = Json.Array(paper.Authors, author => JsonValue.Create(author));
        card["source"] = paper.Source;
        card["concepts"] = Json.Of(concepts, named => new JsonObject
        {
            ["node"] = Json.Of(named.Concept),
            ["role"] = Words.Upper(named.Role),
            ["confidence"] = named.Confidence,
            ["evidence"] = Json.Array(named.Evidence, Json.Of),
        });
        card["links"] = Json.Array(links, link => new JsonObject
        {
            ["url"] = link.Url,
            ["kind"] = Words.Upper(link.Kind),
            ["repository"] = link.Repository is null ? null : Json.Of(link.Repository),
            ["evidence"] = Json.Of(link.Evidence),
        });
        card["benchmarks"] = benchmarks is { } coverage ? Words.Upper(coverage) : null;
        return card;
    }

    static void Print(IAnsiConsole console, Paper paper, Page<NamedConcept> concepts, IReadOnlyList<LinkAnswer> links, Coverage? benchmarks)
    {
        console.Heading(paper.Title);
        console.Line($"paper   {paper.Id}");
        if (paper.Authors.Count > 0)
            console.Line(string.Join(", ", paper.Authors));
        if (paper.Published is { } day)
            console.Line($"published {day:O}");
        foreach (IGrouping<ConceptKind, NamedConcept> kind in concepts.Items.GroupBy(named => named.Concept.Kind).OrderBy(kind => kind.Key))
        {
            console.Line();
            console.Heading(Words.Lower(kind.Key) + "s");
            console.Table(["role", "name", "id"], kind.Select(named => new[] { Words.Lower(named.Role), named.Concept.Name, named.Concept.Id }));
        }
        console.Rest(concepts);
        if (benchmarks is Coverage.None)
            console.Hint("Names no benchmark.");
        if (benchmarks is Coverage.CandidatesOnly)
            console.Hint($"Names no benchmark for sure: candidates were seen and none accepted; see 'papergraph candidates {paper.Id}'.");
        if (links.Count > 0)
        {
            console.Line();
            console.Heading("links");
            console.Table(["kind", "url"], links.Select(link => new[] { Words.Lower(link.Kind), link.Url }));
        }
        console.Line();
        console.Line(paper.Abstract);
    }
}
