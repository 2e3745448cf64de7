using System.Globalization;
using Microsoft.AspNetCore.Http;
using PaperGraph.Storage;

namespace PaperGraph.Api.Pages;

/// <summary>A paper to link to: readable without the graph and without scripts.</summary>
static class PaperPage
{
    const int Most = 100;

    public static async Task<IResult> GetAsync(HttpContext http, string id, IPaperGraphReader store)
    {
        CancellationToken cancellation = http.RequestAborted;
        if ((await store.FindPapersAsync([id], cancellation))[0] is not { } paper)
            return new Html("No such paper").Element("h1", "The graph holds no such paper").Note(id).Result(http, StatusCodes.Status404NotFound);
        string[] ids = [paper.Id];
        Page<NamedConcept> named = (await store.ConceptsOfAsync(ids, new FactFilter(), new PageRequest(Most), cancellation))[0];
        IReadOnlyList<LinkAnswer> links = (await store.LinksOfAsync(ids, cancellation))[0];
        Page<CitedPaper> cites = (await store.CitationsOfAsync(ids, Direction.Out, new PageRequest(Most), cancellation))[0];
        Page<CitedPaper> citedBy = (await store.CitationsOfAsync(ids, Direction.In, new PageRequest(Most), cancellation))[0];
        return Write(paper, [.. named.Items], links, [.. cites.Items], [.. citedBy.Items]).Result(http);
    }

    static Html Write(
        Paper paper, IReadOnlyList<NamedConcept> named, IReadOnlyList<LinkAnswer> links, CitedPaper[] cites, CitedPaper[] citedBy)
    {
        Html html = new Html(paper.Title).Raw("<article>\n<h1>").Marked(paper, TextField.Title, named).Raw("</h1>\n");
        string published = paper.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        html.Note(string.Join(" · ", new[] { string.Join(", ", paper.Authors), published }.Where(part => part.Length > 0)));
        html.Raw("<p class=\"abstract\">").Marked(paper, TextField.Abstract, named).Raw("</p>\n</article>\n");
        html.Raw("<p class=\"actions\">").Link(Addresses.GraphOf(paper), "In the graph");
        if (paper.Url is { } url)
            html.Raw(" ").Link(url, "Its own page");
        html.Raw("</p>\n");
        html.List("Code and links", links, (list, link) => list.Link(link.Url, link.Url).Text($" {link.Kind.ToString().ToLowerInvariant()}"));
        foreach (IGrouping<ConceptKind, NamedConcept> group in named.GroupBy(name => name.Concept.Kind).OrderBy(group => group.Key))
            html.List(Headings[(int)group.Key], [.. group], (list, name) => list.Link(Addresses.Of(name.Concept), name.Concept.Name)
                .Text($" {name.Role.ToString().ToLowerInvariant()}, {ConceptPage.Percent(name.Confidence)}"));
        return html
            .List("Cites", cites, (list, cited) => list.Link(Addresses.Of(cited.Paper), cited.Paper.Title))
            .List("Cited by", citedBy, (list, citing) => list.Link(Addresses.Of(citing.Paper), citing.Paper.Title));
    }

    static readonly string[] Headings = ["Methods", "Datasets", "Benchmarks", "Tasks", "Metrics"];
}
