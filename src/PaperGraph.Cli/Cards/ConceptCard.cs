using System.Text.Json.Nodes;
using PaperGraph.Cli.Output;
using PaperGraph.Storage;
using Spectre.Console;

namespace PaperGraph.Cli.Cards;

/// <summary>A concept: its names, and the papers that name it with a sentence each.</summary>
static class ConceptCard
{
    public static async Task<Answer> OfAsync(
        IPaperGraphReader graph, Concept concept, double minConfidence, PageRequest first, CancellationToken cancellation)
    {
        IReadOnlyList<Alias> aliases = (await graph.AliasesOfAsync([concept.Id], cancellation))[0];
        var filter = new FactFilter { MinConfidence = minConfidence };
        Page<NamingPaper> papers = (await graph.PapersNamingAsync([concept.Id], filter, first, cancellation))[0];
        return new Answer(() => ToJson(concept, aliases, papers), console => Print(console, concept, aliases, papers));
    }

    static JsonObject ToJson(Concept concept, IReadOnlyList<Alias> aliases, Page<NamingPaper> papers)
    {
        JsonObject card = Json.Of(concept);
        card["otherKinds"] = Json.Array(concept.OtherKinds, other => new JsonObject { ["kind"] = Words.Upper(other.Kind), ["count"] = other.Count });
        card["aliases"] = Json.Array(aliases, Json.Of);
        card["papers"] = Json.Of(papers, naming => new JsonObject
        {
            ["node"] = Json.Of(naming.Paper),
            ["role"] = Words.Upper(naming.Role),
            ["confidence"] = naming.Confidence,
            ["evidence"] = Json.Array(naming.Evidence, Json.Of),
        });
        return card;
    }

    static void Print(IAnsiConsole console, Concept concept, IReadOnlyList<Alias> aliases, Page<NamingPaper> papers)
    {
        console.Heading(concept.Name);
        console.Line($"{Words.Lower(concept.Kind)} in {Words.Count(concept.Support, "paper")}   {concept.Id}");
        if (concept.OtherKinds.Count > 0)
            console.Line("also taken for: " + string.Join(", ", concept.OtherKinds.Select(other => $"{Words.Lower(other.Kind)} ({other.Count})")));
        string[] otherNames = [.. aliases.Select(alias => alias.Surface).Where(surface => surface != concept.Name)];
        if (otherNames.Length > 0)
            console.Line("also written: " + string.Join(", ", otherNames));
        foreach (NamingPaper naming in papers.Items)
        {
            console.Line();
            console.Line($"  {Words.Lower(naming.Role)}");
            console.Proofs(naming.Evidence.Take(1));
        }
        console.Rest(papers);
    }
}
