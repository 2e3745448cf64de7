namespace PaperGraph.Resolution;

/// <summary>The papers as nodes, with their links, and the repositories they link to.</summary>
static class PaperNodes
{
    /// <param name="papers">Sorted by id.</param>
    public static IReadOnlyList<PaperNode> Of(IReadOnlyList<IdentifiedPaper> papers) => [.. papers.Select(NodeOf)];

    /// <summary>Sorted by id.</summary>
    public static IReadOnlyList<Repository> RepositoriesOf(IReadOnlyList<IdentifiedPaper> papers) =>
    [
        .. papers
            .SelectMany(paper => paper.Extraction.Links.OrderBy(link => link.Span))
            .Where(link => link.Kind == LinkKind.Repository)
            .Select(link => RepositoryAddress.Parse(link.Url))
            .OfType<Repository>()
            .DistinctBy(repository => repository.Id)
            .OrderBy(repository => repository.Id, StringComparer.Ordinal),
    ];

    static PaperNode NodeOf(IdentifiedPaper paper)
    {
        var sentences = new SentenceFinder(paper.Paper);
        return new PaperNode(paper.Paper, paper.Extraction.Extractor, paper.OtherIds)
        {
            Links =
            [
                .. paper.Extraction.Links
                    .OrderBy(link => link.Span)
                    .ThenBy(link => link.Url, StringComparer.Ordinal)
                    .Select(link => LinkOf(link, sentences)),
            ],
            Candidates = [.. paper.Extraction.Candidates.OrderBy(candidate => candidate.Span)],
        };
    }

    static PaperLink LinkOf(ExtractedLink link, SentenceFinder sentences)
    {
        Repository? repository = link.Kind == LinkKind.Repository ? RepositoryAddress.Parse(link.Url) : null;
        LinkKind kind = link.Kind == LinkKind.Repository && repository is null ? LinkKind.Other : link.Kind;
        return new PaperLink(link.Url, kind, repository?.Id, link.Span, sentences.Around(link.Span));
    }
}
