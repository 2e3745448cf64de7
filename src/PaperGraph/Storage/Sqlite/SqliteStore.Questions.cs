using System.Text.Json;

namespace PaperGraph.Storage.Sqlite;

// Each question is answered where its noun is: this is the table of contents.
public sealed partial class SqliteStore
{
    static readonly GraphStats NoGraph = GraphCounts.Of(new ConceptGraph());

    public Task<string> VersionAsync(CancellationToken cancellation = default) =>
        ReadAsync(session => session.Single("SELECT version FROM graph", row => row.GetString(0)) ?? GraphVersion.None, cancellation);

    public Task<GraphStats> StatsAsync(CancellationToken cancellation = default) =>
        ReadAsync(session =>
        {
            string? json = session.Single("SELECT stats FROM graph", row => row.GetString(0));
            return json is null ? NoGraph : JsonSerializer.Deserialize(json, StorageJson.Plain.GraphStats)!;
        }, cancellation);

    public Task<IReadOnlyList<INode?>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default) =>
        ReadAsync<IReadOnlyList<INode?>>(session =>
        {
            List<long?> keys = [.. ids.Select(id => Lookup.Node(session, id))];
            Dictionary<long, INode> nodes = Nodes.Any(session, [.. keys.OfType<long>()]);
            return [.. keys.Select(key => key is { } found ? nodes[found] : null)];
        }, cancellation);

    public Task<IReadOnlyList<Paper?>> FindPapersAsync(IReadOnlyList<string> idsOrTitles, CancellationToken cancellation = default) =>
        ReadAsync<IReadOnlyList<Paper?>>(session =>
        {
            List<long?> keys = [.. idsOrTitles.Select(name => Lookup.Paper(session, name))];
            Dictionary<long, StoredPaper> papers = Nodes.Papers(session, keys.OfType<long>());
            return [.. keys.Select(key => key is { } found ? papers[found].Paper : null)];
        }, cancellation);

    public Task<IReadOnlyList<Concept?>> FindConceptsAsync(
        IReadOnlyList<string> idsOrNames, ConceptKind? kind = null, CancellationToken cancellation = default) =>
        ReadAsync<IReadOnlyList<Concept?>>(session =>
        {
            List<long?> keys = [.. idsOrNames.Select(name => Lookup.Concept(session, name, kind))];
            Dictionary<long, Concept> concepts = Nodes.Concepts(session, keys.OfType<long>());
            return [.. keys.Select(key => key is { } found ? concepts[found] : null)];
        }, cancellation);

    public Task<Page<Paper>> PapersAsync(PaperFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => PaperQuestions.Page(session, filter, page), cancellation);

    public Task<IReadOnlyList<Page<Paper>>> PapersOfAsync(
        IReadOnlyList<string> repositoryIds, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => PaperQuestions.OfRepositories(session, repositoryIds, page), cancellation);

    public Task<IReadOnlyList<PaperFacets>> FacetsAsync(
        IReadOnlyList<PaperFilter> filters, int first, CancellationToken cancellation = default) =>
        ReadAsync<IReadOnlyList<PaperFacets>>(
            session => [.. filters.Select(filter => FacetQuestions.Of(session, filter, first))], cancellation);

    public Task<Page<Concept>> ConceptsAsync(ConceptFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => ConceptQuestions.Page(session, filter, page), cancellation);

    public Task<Page<SearchHit>> SearchAsync(
        string words, IReadOnlyList<ConceptKind> kinds, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => SearchQuestions.Page(session, words, kinds, page), cancellation);

    public Task<IReadOnlyList<Page<NamedConcept>>> ConceptsOfAsync(
        IReadOnlyList<string> paperIds, FactFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => FactQuestions.ConceptsOf(session, paperIds, filter, page), cancellation);

    public Task<IReadOnlyList<Page<NamingPaper>>> PapersNamingAsync(
        IReadOnlyList<string> conceptIds, FactFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => FactQuestions.PapersNaming(session, conceptIds, filter, page), cancellation);

    public Task<IReadOnlyList<IReadOnlyList<LinkAnswer>>> LinksOfAsync(
        IReadOnlyList<string> paperIds, CancellationToken cancellation = default) =>
        ReadAsync(session => LinkQuestions.LinksOf(session, paperIds), cancellation);

    public Task<IReadOnlyList<Page<CitedPaper>>> CitationsOfAsync(
        IReadOnlyList<string> paperIds, Direction direction, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => CitationQuestions.Of(session, paperIds, direction, page), cancellation);

    public Task<IReadOnlyList<Coverage?>> CoverageOfAsync(
        IReadOnlyList<string> paperIds, ConceptKind kind, CancellationToken cancellation = default) =>
        ReadAsync<IReadOnlyList<Coverage?>>(session => [.. paperIds.Select(id => LinkQuestions.CoverageOf(session, id, kind))], cancellation);

    public Task<IReadOnlyList<IReadOnlyList<CandidateAnswer>>> CandidatesOfAsync(
        IReadOnlyList<string> paperIds, CancellationToken cancellation = default) =>
        ReadAsync(session => LinkQuestions.CandidatesOf(session, paperIds), cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Alias>>> AliasesOfAsync(
        IReadOnlyList<string> conceptIds, CancellationToken cancellation = default) =>
        ReadAsync(session => ConceptQuestions.Aliases(session, conceptIds), cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Evidence>>> AliasEvidenceAsync(
        IReadOnlyList<(string ConceptId, string Surface)> aliases, int first, int skip, CancellationToken cancellation = default) =>
        ReadAsync(session => FactQuestions.AliasEvidence(session, aliases, first, skip), cancellation);

    public Task<IReadOnlyList<Page<Neighbour>>> NeighboursAsync(
        IReadOnlyList<string> conceptIds, NeighbourFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => NeighbourQuestions.Of(session, conceptIds, filter, page), cancellation);

    public Task<IReadOnlyList<IReadOnlyList<NeighbourCount>>> NeighbourCountsAsync(
        IReadOnlyList<string> conceptIds, double minConfidence, CancellationToken cancellation = default) =>
        ReadAsync(session => NeighbourQuestions.Counts(session, conceptIds, minConfidence), cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyList<EdgeKey> edges, int first, int skip, CancellationToken cancellation = default) =>
        ReadAsync(session => EdgeQuestions.Evidence(session, edges, first, skip), cancellation);

    public Task<Page<SharingPaper>> PapersSharingBenchmarkAsync(
        SharingQuestion question, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => SharingQuestions.Page(session, question, page), cancellation);

    public Task<Page<Descendant>> MethodsBuildingOnAsync(
        DescendantsQuestion question, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => LineageQuestions.Page(session, question, page), cancellation);

    public Task<Neighbourhood> NeighbourhoodAsync(NeighbourhoodQuestion question, CancellationToken cancellation = default) =>
        ReadAsync(session => new NeighbourhoodWalk(session, question).Walk(), cancellation);

    public Task<GraphPath?> ShortestPathAsync(PathQuestion question, CancellationToken cancellation = default) =>
        ReadAsync(session => PathQuestions.Shortest(session, question), cancellation);

    public Task<Page<SimilarPaper>> SimilarPapersAsync(
        string paper, double minConfidence, PageRequest page, CancellationToken cancellation = default) =>
        ReadAsync(session => SimilarQuestions.Page(session, paper, minConfidence, page), cancellation);
}
