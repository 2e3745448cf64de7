using System.Globalization;
using Microsoft.AspNetCore.Http;
using PaperGraph.Storage;

namespace PaperGraph.Api.Pages;

/// <summary>A paper to link to: readable without the graph and without scripts.</summary>
static class PaperPage
{
    const int Most = 100;

    static readonly string[] Headings = ["Methods", "Datasets", "Benchmarks", "Tasks", "Metrics"];

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
        Html html = new(paper.Title);
        WriteText(html, paper, named);
        html.Actions(Actions(paper));
        html.List("Code and links", links, (list, link) => list.Link(link.Url, link.Url).Text($" {link.Kind.ToString().ToLowerInvariant()}"));
        html.Raw("<div class=\"shelves\">\n");
        foreach (IGrouping<ConceptKind, NamedConcept> group in named.GroupBy(name => name.Concept.Kind).OrderBy(group => group.Key))
            html.Section(Headings[(int)group.Key], [.. group], WriteName);
        return html.Raw("</div>\n")
            .List("Cites", cites, (list, cited) => list.Link(Addresses.Of(cited.Paper), cited.Paper.Title))
            .List("Cited by", citedBy, (list, citing) => list.Link(Addresses.Of(citing.Paper), citing.Paper.Title));
    }

    static void WriteText(Html html, Paper paper, IReadOnlyList<NamedConcept> named)
    {
        string published = paper.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        string byline = string.Join(" · ", new[] { string.Join(", ", paper.Authors), published }.Where(part => part.Length > 0));
        html.Raw("<article>\n<h1>").Marked(paper, TextField.Title, named).Raw("</h1>\n");
        if (byline.Length > 0)
            html.Raw("<p class=\"byline\">").Text(byline).Raw("</p>\n");
        html.Raw("<p class=\"abstract\">").Marked(paper, TextField.Abstract, named).Raw("</p>\n</article>\n");
    }

    static IEnumerable<(string Address, string Text)> Actions(Paper paper)
    {
        yield return (Addresses.GraphOf(paper), "In the graph");
        yield return (Addresses.View("similar", paper), "Similar papers");
        yield return (Addresses.View("sharing", paper), "Sharing its benchmarks");
        yield return (Addresses.View("compare", paper), "Compare");
        if (paper.Url is { } url)
            yield return (url, "Its own page");
    }

    static void WriteName(Html list, NamedConcept name) => list
        .Link(Addresses.Of(name.Concept), name.Concept.Name)
        .Raw(" <span class=\"note\">").Text($"{name.Role.ToString().ToLowerInvariant()} · {ConceptPage.Percent(name.Confidence)}").Raw("</span>");
}
