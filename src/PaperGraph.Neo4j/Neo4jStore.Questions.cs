using System.Text.Json;
using PaperGraph.Neo4j.Reading;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j;

// Each question is answered where its noun is: this is the table of contents.
public sealed partial class Neo4jStore
{
    static readonly GraphStats NoGraph = GraphCounts.Of(new ConceptGraph());

    public async Task<string> VersionAsync(CancellationToken cancellation = default) =>
        await GraphAsync(cancellation) is { } graph ? graph.Text("version") : GraphVersion.None;

    public async Task<GraphStats> StatsAsync(CancellationToken cancellation = default) =>
        await GraphAsync(cancellation) is { } graph ? JsonSerializer.Deserialize(graph.Text("stats"), StorageJson.Plain.GraphStats)! : NoGraph;

    public async Task<IReadOnlyList<INode?>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default) =>
        [.. (await _connection.AskAsync("nodes", new() { ["asked"] = Asked.ForAll(ids) }, cancellation))
            .Select(row => row.Map("node") is { } node ? Nodes.Any(node) : null)];

    public async Task<IReadOnlyList<Paper?>> FindPapersAsync(IReadOnlyList<string> idsOrTitles, CancellationToken cancellation = default) =>
        [.. (await _connection.AskAsync("papers-by-name", new() { ["asked"] = Asked.ForAll(idsOrTitles) }, cancellation))
            .Select(row => row.Map("paper") is { } paper ? Nodes.Paper(paper) : null)];

    public async Task<IReadOnlyList<Concept?>> FindConceptsAsync(
        IReadOnlyList<string> idsOrNames, ConceptKind? kind = null, CancellationToken cancellation = default) =>
        [.. (await _connection.AskAsync("concepts-by-name", new() { ["asked"] = Asked.ForAll(idsOrNames, kind) }, cancellation))
            .Select(row => row.Map("concept") is { } concept ? Nodes.Concept(concept) : null)];

    public Task<Page<Paper>> PapersAsync(PaperFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        new PaperQuestions(_connection).PageAsync(filter, page, cancellation);

    public Task<IReadOnlyList<Page<Paper>>> PapersOfAsync(
        IReadOnlyList<string> repositoryIds, PageRequest page, CancellationToken cancellation = default) =>
        new PaperQuestions(_connection).OfRepositoriesAsync(repositoryIds, page, cancellation);

    public Task<IReadOnlyList<PaperFacets>> FacetsAsync(
        IReadOnlyList<PaperFilter> filters, int first, CancellationToken cancellation = default) =>
        new FacetQuestions(_connection).OfAsync(filters, first, cancellation);

    public Task<Page<Concept>> ConceptsAsync(ConceptFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        new ConceptQuestions(_connection).PageAsync(filter, page, cancellation);

    public Task<Page<SearchHit>> SearchAsync(
        string words, IReadOnlyList<ConceptKind> kinds, PageRequest page, CancellationToken cancellation = default) =>
        new SearchQuestions(_connection).PageAsync(words, kinds, page, cancellation);

    public Task<IReadOnlyList<Page<NamedConcept>>> ConceptsOfAsync(
        IReadOnlyList<string> paperIds, FactFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        new FactQuestions(_connection).ConceptsOfAsync(paperIds, filter, page, cancellation);

    public Task<IReadOnlyList<Page<NamingPaper>>> PapersNamingAsync(
        IReadOnlyList<string> conceptIds, FactFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        new FactQuestions(_connection).PapersNamingAsync(conceptIds, filter, page, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<LinkAnswer>>> LinksOfAsync(
        IReadOnlyList<string> paperIds, CancellationToken cancellation = default) =>
        new LinkQuestions(_connection).LinksOfAsync(paperIds, cancellation);

    public Task<IReadOnlyList<Page<CitedPaper>>> CitationsOfAsync(
        IReadOnlyList<string> paperIds, Direction direction, PageRequest page, CancellationToken cancellation = default) =>
        new CitationQuestions(_connection).OfAsync(paperIds, direction, page, cancellation);

    public Task<IReadOnlyList<Coverage?>> CoverageOfAsync(
        IReadOnlyList<string> paperIds, ConceptKind kind, CancellationToken cancellation = default) =>
        new LinkQuestions(_connection).CoverageOfAsync(paperIds, kind, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<CandidateAnswer>>> CandidatesOfAsync(
        IReadOnlyList<string> paperIds, CancellationToken cancellation = default) =>
        new LinkQuestions(_connection).CandidatesOfAsync(paperIds, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Alias>>> AliasesOfAsync(
        IReadOnlyList<string> conceptIds, CancellationToken cancellation = default) =>
        new ConceptQuestions(_connection).AliasesAsync(conceptIds, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Evidence>>> AliasEvidenceAsync(
        IReadOnlyList<(string ConceptId, string Surface)> aliases, int first, int skip, CancellationToken cancellation = default) =>
        new FactQuestions(_connection).AliasEvidenceAsync(aliases, first, skip, cancellation);

    public Task<IReadOnlyList<Page<Neighbour>>> NeighboursAsync(
        IReadOnlyList<string> conceptIds, NeighbourFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        new NeighbourQuestions(_connection).OfAsync(conceptIds, filter, page, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<NeighbourCount>>> NeighbourCountsAsync(
        IReadOnlyList<string> conceptIds, double minConfidence, CancellationToken cancellation = default) =>
        new NeighbourQuestions(_connection).CountsAsync(conceptIds, minConfidence, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyList<EdgeKey> edges, int first, int skip, CancellationToken cancellation = default) =>
        new EdgeQuestions(_connection).EvidenceAsync(edges, first, skip, cancellation);

    public Task<Page<SharingPaper>> PapersSharingBenchmarkAsync(
        SharingQuestion question, PageRequest page, CancellationToken cancellation = default) =>
        new SharingQuestions(_connection).PageAsync(question, page, cancellation);

    public Task<Page<Descendant>> MethodsBuildingOnAsync(
        DescendantsQuestion question, PageRequest page, CancellationToken cancellation = default) =>
        new LineageQuestions(_connection).PageAsync(question, page, cancellation);

    public Task<Neighbourhood> NeighbourhoodAsync(NeighbourhoodQuestion question, CancellationToken cancellation = default) =>
        new NeighbourQuestions(_connection).NeighbourhoodAsync(question, cancellation);

    public Task<GraphPath?> ShortestPathAsync(PathQuestion question, CancellationToken cancellation = default) =>
        new PathQuestions(_connection).ShortestAsync(question, cancellation);

    public Task<Page<SimilarPaper>> SimilarPapersAsync(
        string paper, double minConfidence, PageRequest page, CancellationToken cancellation = default) =>
        new SimilarQuestions(_connection).PageAsync(paper, minConfidence, page, cancellation);

    async Task<CypherRow?> GraphAsync(CancellationToken cancellation) =>
        await _connection.AskAsync("graph", [], cancellation) is [CypherRow graph, ..] ? graph : null;
}
