using PaperGraph.Cli.Output;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Cards;

/// <summary>A repository and the papers that link to it.</summary>
static class RepositoryCard
{
    public static async Task<Answer> OfAsync(
        IPaperGraphReader graph, Repository repository, PageRequest first, CancellationToken cancellation)
    {
        Page<Paper> papers = (await graph.PapersOfAsync([repository.Id], first, cancellation))[0];
        return new Answer(
            () =>
            {
                var card = Json.Of(repository);
                card["papers"] = Json.Of(papers, Json.Of);
                return card;
            },
            console =>
            {
                console.Heading(Prose.NameOf(repository));
                console.Line($"repository   {repository.Id}");
                console.Line(repository.Url);
                console.Line();
                console.Table(["paper", "id"], papers.Items.Select(paper => new[] { paper.Title, paper.Id }));
                console.Rest(papers);
            });
    }
}
