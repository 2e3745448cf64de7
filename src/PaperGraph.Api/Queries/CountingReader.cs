using PaperGraph.Storage;

namespace PaperGraph.Api.Queries;

/// <summary>Counts the calls that one request makes to the store.</summary>
public sealed class CountingReader(IPaperGraphReader store) : IPaperGraphReader
{
    int _calls;

    public int Calls => Volatile.Read(ref _calls);

    IPaperGraphReader Counted
    {
        get
        {
            Interlocked.Increment(ref _calls);
            return store;
        }
    }

    public Task<string> VersionAsync(CancellationToken cancellation = default) =>
        Counted.VersionAsync(cancellation);

    public Task<GraphStats> StatsAsync(CancellationToken cancellation = default) =>
        Counted.StatsAsync(cancellation);

    public Task<IReadOnlyList<INode?>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default) =>
        Counted.FindAsync(ids, cancellation);

    public Task<IReadOnlyList<Paper?>> FindPapersAsync(
        IReadOnlyList<string> idsOrTitles, CancellationToken cancellation = default) =>
        Counted.FindPapersAsync(idsOrTitles, cancellation);

    public Task<IReadOnlyList<Concept?>> FindConceptsAsync(
        IReadOnlyList<string> idsOrNames, ConceptKind? kind = null, CancellationToken cancellation = default) =>
        Counted.FindConceptsAsync(idsOrNames, kind, cancellation);

    public Task<Page<Paper>> PapersAsync(PaperFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        Counted.PapersAsync(filter, page, cancellation);

    public Task<IReadOnlyList<Page<Paper>>> PapersOfAsync(
        IReadOnlyList<string> repositoryIds, PageRequest page, CancellationToken cancellation = default) =>
        Counted.PapersOfAsync(repositoryIds, page, cancellation);

    public Task<IReadOnlyList<PaperFacets>> FacetsAsync(
        IReadOnlyList<PaperFilter> filters, int first, CancellationToken cancellation = default) =>
        Counted.FacetsAsync(filters, first, cancellation);

    public Task<Page<Concept>> ConceptsAsync(
        ConceptFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        Counted.ConceptsAsync(filter, page, cancellation);

    public Task<Page<SearchHit>> SearchAsync(
        string words, IReadOnlyList<ConceptKind> kinds, PageRequest page, CancellationToken cancellation = default) =>
        Counted.SearchAsync(words, kinds, page, cancellation);

    public Task<IReadOnlyList<Page<NamedConcept>>> ConceptsOfAsync(
        IReadOnlyList<string> paperIds, FactFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        Counted.ConceptsOfAsync(paperIds, filter, page, cancellation);

    public Task<IReadOnlyList<Page<NamingPaper>>> PapersNamingAsync(
        IReadOnlyList<string> conceptIds, FactFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        Counted.PapersNamingAsync(conceptIds, filter, page, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<LinkAnswer>>> LinksOfAsync(
        IReadOnlyList<string> paperIds, CancellationToken cancellation = default) =>
        Counted.LinksOfAsync(paperIds, cancellation);

    public Task<IReadOnlyList<Page<CitedPaper>>> CitationsOfAsync(
        IReadOnlyList<string> paperIds, Direction direction, PageRequest page, CancellationToken cancellation = default) =>
        Counted.CitationsOfAsync(paperIds, direction, page, cancellation);

    public Task<IReadOnlyList<Coverage?>> CoverageOfAsync(
        IReadOnlyList<string> paperIds, ConceptKind kind, CancellationToken cancellation = default) =>
        Counted.CoverageOfAsync(paperIds, kind, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<CandidateAnswer>>> CandidatesOfAsync(
        IReadOnlyList<string> paperIds, CancellationToken cancellation = default) =>
        Counted.CandidatesOfAsync(paperIds, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Alias>>> AliasesOfAsync(
        IReadOnlyList<string> conceptIds, CancellationToken cancellation = default) =>
        Counted.AliasesOfAsync(conceptIds, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Evidence>>> AliasEvidenceAsync(
        IReadOnlyList<(string ConceptId, string Surface)> aliases, int first, int skip, CancellationToken cancellation = default) =>
        Counted.AliasEvidenceAsync(aliases, first, skip, cancellation);

    public Task<IReadOnlyList<Page<Neighbour>>> NeighboursAsync(
        IReadOnlyList<string> conceptIds, NeighbourFilter filter, PageRequest page, CancellationToken cancellation = default) =>
        Counted.NeighboursAsync(conceptIds, filter, page, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<NeighbourCount>>> NeighbourCountsAsync(
        IReadOnlyList<string> conceptIds, double minConfidence, CancellationToken cancellation = default) =>
        Counted.NeighbourCountsAsync(conceptIds, minConfidence, cancellation);

    public Task<IReadOnlyList<IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyList<EdgeKey> edges, int first, int skip, CancellationToken cancellation = default) =>
        Counted.EvidenceAsync(edges, first, skip, cancellation);

    public Task<Page<SharingPaper>> PapersSharingBenchmarkAsync(
        SharingQuestion question, PageRequest page, CancellationToken cancellation = default) =>
        Counted.PapersSharingBenchmarkAsync(question, page, cancellation);

    public Task<Page<Descendant>> MethodsBuildingOnAsync(
        DescendantsQuestion question, PageRequest page, CancellationToken cancellation = default) =>
        Counted.MethodsBuildingOnAsync(question, page, cancellation);

    public Task<Neighbourhood> NeighbourhoodAsync(NeighbourhoodQuestion question, CancellationToken cancellation = default) =>
        Counted.NeighbourhoodAsync(question, cancellation);

    public Task<GraphPath?> ShortestPathAsync(PathQuestion question, CancellationToken cancellation = default) =>
        Counted.ShortestPathAsync(question, cancellation);

    public Task<Page<SimilarPaper>> SimilarPapersAsync(
        string paper, double minConfidence, PageRequest page, CancellationToken cancellation = default) =>
        Counted.SimilarPapersAsync(paper, minConfidence, page, cancellation);
}
