using PaperGraph.Cli.Storage;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Export;

/// <summary>Reads a whole graph in pages: equal graphs are written down in equal bytes.</summary>
/// <remarks>
/// Papers by title, concepts by name, repositories by id; then the edges of each paper in that order, by type and end,
/// and those of each concept.
/// </remarks>
sealed class GraphExport(IPaperGraphReader graph, IExportFormat format)
{
    const int PageSize = 100;

    readonly SortedSet<string> _repositories = new(StringComparer.Ordinal);

    /// <exception cref="StoreUnavailableException">The graph changed meanwhile.</exception>
    public async Task WriteAsync(CancellationToken cancellation = default)
    {
        string version = await graph.VersionAsync(cancellation);
        await foreach (IReadOnlyList<Paper> papers in graph.AllPapersAsync(cancellation))
            await WriteNodesAsync(papers, cancellation);
        await foreach (IReadOnlyList<Concept> concepts in graph.AllConceptsAsync(cancellation))
            await WriteNodesAsync(concepts, cancellation);
        foreach (string[] ids in _repositories.Chunk(PageSize))
            await WriteRepositoriesAsync(ids, cancellation);

        await foreach (IReadOnlyList<Paper> papers in graph.AllPapersAsync(cancellation))
            await WriteEdgesAsync(papers, cancellation);
        await foreach (IReadOnlyList<Concept> concepts in graph.AllConceptsAsync(cancellation))
            await WriteEdgesAsync(concepts, cancellation);

        if (await graph.VersionAsync(cancellation) != version)
            throw new StoreUnavailableException("The graph changed while it was exported. Export it again.");
        format.Finish();
    }

    async Task WriteNodesAsync(IReadOnlyList<Paper> papers, CancellationToken cancellation)
    {
        IReadOnlyList<IReadOnlyList<LinkAnswer>> links = await graph.LinksOfAsync(Ids(papers), cancellation);
        foreach ((Paper paper, IReadOnlyList<LinkAnswer> itsLinks) in papers.Zip(links))
        {
            format.Write(ExportedNode.Of(paper, [.. itsLinks.Where(link => link.Repository is null).Select(link => link.Url)]));
            _repositories.UnionWith(itsLinks.Select(link => link.Repository?.Id).OfType<string>());
        }
    }

    async Task WriteNodesAsync(IReadOnlyList<Concept> concepts, CancellationToken cancellation)
    {
        IReadOnlyList<IReadOnlyList<Alias>> aliases = await graph.AliasesOfAsync(Ids(concepts), cancellation);
        foreach ((Concept concept, IReadOnlyList<Alias> itsAliases) in concepts.Zip(aliases))
            format.Write(ExportedNode.Of(concept, [.. itsAliases.Select(alias => alias.Surface)]));
    }

    async Task WriteRepositoriesAsync(string[] ids, CancellationToken cancellation)
    {
        foreach (Repository repository in (await graph.FindAsync(ids, cancellation)).OfType<Repository>())
            format.Write(ExportedNode.Of(repository));
    }

    async Task WriteEdgesAsync(IReadOnlyList<Paper> papers, CancellationToken cancellation)
    {
        var all = new PageRequest(int.MaxValue);
        IReadOnlyList<string> ids = Ids(papers);
        IReadOnlyList<Page<NamedConcept>> concepts = await graph.ConceptsOfAsync(ids, new FactFilter(), all, cancellation);
        IReadOnlyList<IReadOnlyList<LinkAnswer>> links = await graph.LinksOfAsync(ids, cancellation);
        IReadOnlyList<Page<CitedPaper>> citations = await graph.CitationsOfAsync(ids, Direction.Out, all, cancellation);
        WriteSorted(papers.SelectMany((paper, i) => (IEnumerable<ExportedEdge>)
        [
            .. concepts[i].Items.Select(named => ExportedEdge.Of(paper, named)),
            .. links[i].Where(link => link.Repository is not null)
                .DistinctBy(link => link.Repository!.Id)
                .Select(link => ExportedEdge.Of(paper, link.Repository!, link.Evidence)),
            .. citations[i].Items.Select(cited => ExportedEdge.Of(paper, cited)),
        ]));
    }

    async Task WriteEdgesAsync(IReadOnlyList<Concept> concepts, CancellationToken cancellation)
    {
        IReadOnlyList<Page<Neighbour>> neighbours = await graph.NeighboursAsync(
            Ids(concepts), new NeighbourFilter { Direction = Direction.Out }, new PageRequest(int.MaxValue), cancellation);

        // An undirected edge is a neighbour at both of its ends.
        List<GraphEdge> edges = [.. concepts.SelectMany((concept, i) =>
            neighbours[i].Items.Select(neighbour => neighbour.Edge).Where(edge => edge.From.Id == concept.Id))];
        IReadOnlyList<IReadOnlyList<Evidence>> evidence =
            await graph.EvidenceAsync([.. edges.Select(edge => edge.Key)], int.MaxValue, 0, cancellation);
        WriteSorted(edges.Zip(evidence, ExportedEdge.Of));
    }

    /// <summary>By type first: a page's edges of one type then fit into one statement of Cypher.</summary>
    void WriteSorted(IEnumerable<ExportedEdge> edges)
    {
        foreach (ExportedEdge edge in edges
            .OrderBy(edge => edge.Type)
            .ThenBy(edge => edge.From, StringComparer.Ordinal)
            .ThenBy(edge => edge.To, StringComparer.Ordinal))
            format.Write(edge);
    }

    static IReadOnlyList<string> Ids(IEnumerable<INode> nodes) => [.. nodes.Select(node => node.Id)];
}
