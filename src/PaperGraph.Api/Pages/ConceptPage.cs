using System.Globalization;
using Microsoft.AspNetCore.Http;
using PaperGraph.Extraction;
using PaperGraph.Storage;

namespace PaperGraph.Api.Pages;

/// <summary>A concept to link to: its names, papers and lineage, each with the sentence, readable without scripts.</summary>
static class ConceptPage
{
    const int Most = 100;

    public static async Task<IResult> GetAsync(HttpContext http, string id, IPaperGraphReader store)
    {
        CancellationToken cancellation = http.RequestAborted;
        if ((await store.FindConceptsAsync([id], null, cancellation))[0] is not { } concept)
            return new Html("No such concept").Element("h1", "The graph holds no such concept").Note(id).Result(http, StatusCodes.Status404NotFound);
        string[] ids = [concept.Id];
        IReadOnlyList<Alias> aliases = (await store.AliasesOfAsync(ids, cancellation))[0];
        var newest = new FactFilter { OrderBy = PaperOrder.Newest };
        Page<NamingPaper> papers = (await store.PapersNamingAsync(ids, newest, new PageRequest(Most, WithTotal: true), cancellation))[0];
        var lineage = new NeighbourFilter { Types = [EdgeType.BuildsOn, EdgeType.IsA, EdgeType.VariantOf] };
        Page<Neighbour> neighbours = (await store.NeighboursAsync(ids, lineage, new PageRequest(Most), cancellation))[0];
        bool hasFeed = await ConceptFeed.ExistsAsync(concept, store, cancellation);
        return Write(concept, aliases, papers, [.. neighbours.Items], hasFeed).Result(http);
    }

    /// <summary>"85 %": how sure the extractor is.</summary>
    public static string Percent(double confidence) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100)} %");

    static Html Write(Concept concept, IReadOnlyList<Alias> aliases, Page<NamingPaper> papers, Neighbour[] neighbours, bool hasFeed)
    {
        Html html = new Html(concept.Name, hasFeed ? FeedLink(concept) : "")
            .Element("h1", concept.Name)
            .Note($"{concept.Kind.ToString().ToLowerInvariant()}, named by {concept.Support} {(concept.Support == 1 ? "paper" : "papers")}");
        string[] others = [.. aliases.Select(alias => alias.Surface).Where(surface => surface != concept.Name)];
        if (others.Length > 0)
            html.Note("Also " + string.Join(", ", others));
        html.Actions(Actions(concept, hasFeed));
        if (!hasFeed)
            html.Note(ConceptFeed.NoDates(concept));
        WriteLineage(html, concept, neighbours);
        html.List("Papers", [.. papers.Items], WritePaper);
        return papers.HasNext ? html.Note($"The first {Most} of {papers.Total}.") : html;
    }

    static string FeedLink(Concept concept) =>
        $"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Papers naming {Html.Encoded(concept.Name)}\" href=\"{Html.Encoded(Addresses.FeedOf(concept))}\">";

    static IEnumerable<(string Address, string Text)> Actions(Concept concept, bool hasFeed)
    {
        yield return (Addresses.GraphOf(concept), "In the graph");
        yield return (Addresses.View("lineage", concept), "Methods building on it");
        if (concept.Kind is ConceptKind.Benchmark or ConceptKind.Dataset)
            yield return (Addresses.View("sharing", concept), "Papers sharing it");
        if (hasFeed)
            yield return (Addresses.FeedOf(concept), "Feed of its papers");
    }

    static void WriteLineage(Html html, Concept concept, Neighbour[] neighbours)
    {
        Neighbour[] sure = [.. neighbours.Where(neighbour => neighbour.Edge.Confidence >= Extractor.RelationThreshold)];
        foreach (var group in sure.GroupBy(neighbour => HeadingOf(concept, neighbour.Edge)).OrderBy(group => group.Key, StringComparer.Ordinal))
            html.List(group.Key, [.. group], WriteNeighbour);
        if (neighbours.Length > sure.Length)
            html.Raw("<p class=\"note\">").Link(Addresses.GraphOf(concept) + "&all=1", $"{neighbours.Length - sure.Length} less certain").Raw(" in the graph.</p>\n");
    }

    static string HeadingOf(Concept concept, GraphEdge edge) => (edge.Type, edge.From.Id == concept.Id) switch
    {
        (EdgeType.BuildsOn, true) => "Builds on",
        (EdgeType.BuildsOn, false) => "Built on by",
        (EdgeType.IsA, true) => "Is a kind of",
        (EdgeType.IsA, false) => "Kinds of it",
        _ => "Variants",
    };

    static void WriteNeighbour(Html list, Neighbour neighbour)
    {
        list.Link(Addresses.Of(neighbour.Concept), neighbour.Concept.Name).Raw(" <span class=\"note\">").Text(Percent(neighbour.Edge.Confidence)).Raw("</span>");
        if (neighbour.Edge.Evidence.Count > 0)
            WriteSentence(list, neighbour.Edge.Evidence[0]);
    }

    static void WritePaper(Html list, NamingPaper naming)
    {
        string published = naming.Paper.Published is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " · " : "";
        list.Link(Addresses.Of(naming.Paper), naming.Paper.Title)
            .Raw(" <span class=\"note\">").Text($"{published}{naming.Role.ToString().ToLowerInvariant()} · {Percent(naming.Confidence)}").Raw("</span>");
        // The title stands there already.
        if (naming.Evidence.FirstOrDefault(evidence => evidence.Sentence.Field == TextField.Abstract) is { } evidence)
            WriteSentence(list, evidence);
    }

    static void WriteSentence(Html list, Evidence evidence) =>
        list.Raw("<blockquote>").Marked(evidence).Raw("</blockquote>");
}
