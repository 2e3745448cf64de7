using System.Globalization;
using Microsoft.AspNetCore.Http;
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
        Page<NamingPaper> papers = (await store.PapersNamingAsync(ids, new FactFilter(), new PageRequest(Most, WithTotal: true), cancellation))[0];
        var lineage = new NeighbourFilter { Types = [EdgeType.BuildsOn, EdgeType.IsA, EdgeType.VariantOf] };
        Page<Neighbour> neighbours = (await store.NeighboursAsync(ids, lineage, new PageRequest(Most), cancellation))[0];
        return Write(concept, aliases, papers, [.. neighbours.Items]).Result(http);
    }

    /// <summary>"85 %": how sure the extractor is.</summary>
    public static string Percent(double confidence) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100)} %");

    static Html Write(Concept concept, IReadOnlyList<Alias> aliases, Page<NamingPaper> papers, Neighbour[] neighbours)
    {
        string feed = Html.Encoded(Addresses.FeedOf(concept));
        string title = Html.Encoded(concept.Name);
        Html html = new Html(concept.Name, $"<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Papers naming {title}\" href=\"{feed}\">")
            .Element("h1", concept.Name)
            .Note($"{concept.Kind.ToString().ToLowerInvariant()}, named by {concept.Support} {(concept.Support == 1 ? "paper" : "papers")}");
        string[] others = [.. aliases.Select(alias => alias.Surface).Where(surface => surface != concept.Name)];
        if (others.Length > 0)
            html.Note("Also " + string.Join(", ", others));
        html.Raw("<p class=\"actions\">").Link(Addresses.GraphOf(concept), "In the graph").Raw(" ").Link(Addresses.FeedOf(concept), "Feed of its papers").Raw("</p>\n");
        foreach (var group in neighbours.GroupBy(neighbour => HeadingOf(concept, neighbour.Edge)).OrderBy(group => group.Key, StringComparer.Ordinal))
            html.List(group.Key, [.. group], WriteNeighbour);
        html.List("Papers", [.. papers.Items], WritePaper);
        return papers.HasNext ? html.Note($"The first {Most} of {papers.Total}.") : html;
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
        list.Link(Addresses.Of(neighbour.Concept), neighbour.Concept.Name).Text(" " + Percent(neighbour.Edge.Confidence));
        if (neighbour.Edge.Evidence.Count > 0)
            WriteSentence(list, neighbour.Edge.Evidence[0]);
    }

    static void WritePaper(Html list, NamingPaper naming)
    {
        list.Link(Addresses.Of(naming.Paper), naming.Paper.Title)
            .Text($" {naming.Role.ToString().ToLowerInvariant()}, {Percent(naming.Confidence)}");
        // The title stands there already.
        if (naming.Evidence.FirstOrDefault(evidence => evidence.Sentence.Field == TextField.Abstract) is { } evidence)
            WriteSentence(list, evidence);
    }

    static void WriteSentence(Html list, Evidence evidence) =>
        list.Raw("<blockquote>").Text(evidence.Sentence.In(evidence.Paper)).Raw("</blockquote>");
}
