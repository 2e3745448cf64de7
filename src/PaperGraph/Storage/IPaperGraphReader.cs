namespace PaperGraph.Storage;

/// <summary>Questions to the graph. Every store gives the same answers, row for row.</summary>
/// <remarks>
/// A method that takes several ids answers in their order, one element for each, null or an empty page where an id is
/// unknown, in one round trip to the store. A name or title is matched by its key (<see cref="Resolution.ConceptKey"/>); several
/// concepts under one key: highest support, then smallest id. An id of a concept that was merged away is found by the name in it. A paper is also
/// found by its source's id ("2503.21774v2"). Papers in answers have no <see cref="Paper.References"/>: those are CITES
/// edges. Orders by title or name compare folded words ("Gödel" as "godel"), ordinally. Scores are rounded to four decimals before sorting, and
/// ties go by id, ordinally. Throws <see cref="NotInGraphException"/> where a question names what the graph does not
/// hold, <see cref="InvalidCursorException"/>, and <see cref="StoreUnavailableException"/>. May be called from
/// several threads at once.
/// </remarks>
public interface IPaperGraphReader
{
    /// <summary>Changes when the graph does, and only then.</summary>
    Task<string> VersionAsync(CancellationToken cancellation = default);

    Task<GraphStats> StatsAsync(CancellationToken cancellation = default);

    /// <summary>Papers, concepts and repositories by id; old ids of a merged concept or paper go on working.</summary>
    Task<IReadOnlyList<INode?>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellation = default);

    Task<IReadOnlyList<Paper?>> FindPapersAsync(IReadOnlyList<string> idsOrTitles, CancellationToken cancellation = default);

    /// <param name="kind">Only concepts of this kind; null means any.</param>
    Task<IReadOnlyList<Concept?>> FindConceptsAsync(
        IReadOnlyList<string> idsOrNames, ConceptKind? kind = null, CancellationToken cancellation = default);

    Task<Page<Paper>> PapersAsync(PaperFilter filter, PageRequest page, CancellationToken cancellation = default);

    /// <summary>Papers that link to each repository (by id), by title.</summary>
    Task<IReadOnlyList<Page<Paper>>> PapersOfAsync(
        IReadOnlyList<string> repositoryIds, PageRequest page, CancellationToken cancellation = default);

    /// <summary>Concepts by kind, then papers, then id; years from the newest, those without a date last.</summary>
    /// <param name="first">How many concepts of each kind, most papers first.</param>
    Task<IReadOnlyList<PaperFacets>> FacetsAsync(IReadOnlyList<PaperFilter> filters, int first, CancellationToken cancellation = default);

    Task<Page<Concept>> ConceptsAsync(ConceptFilter filter, PageRequest page, CancellationToken cancellation = default);

    /// <summary>
    /// Words are folded (case, accents, hyphens), the last one is a prefix, and all must occur in one name, alias,
    /// title or address (a repository's name or URL). Exact name first, then prefix, then support (0 for papers and
    /// repositories), then id; each node once, with the name that matches best, its own before its aliases. Text
    /// without a word finds nothing.
    /// </summary>
    /// <param name="kinds">Only concepts of these kinds; empty means papers, concepts and repositories alike.</param>
    Task<Page<SearchHit>> SearchAsync(
        string words, IReadOnlyList<ConceptKind> kinds, PageRequest page, CancellationToken cancellation = default);

    Task<IReadOnlyList<Page<NamedConcept>>> ConceptsOfAsync(
        IReadOnlyList<string> paperIds, FactFilter filter, PageRequest page, CancellationToken cancellation = default);

    Task<IReadOnlyList<Page<NamingPaper>>> PapersNamingAsync(
        IReadOnlyList<string> conceptIds, FactFilter filter, PageRequest page, CancellationToken cancellation = default);

    /// <summary>In the order of the text; a link that stands twice counts once.</summary>
    Task<IReadOnlyList<IReadOnlyList<LinkAnswer>>> LinksOfAsync(
        IReadOnlyList<string> paperIds, CancellationToken cancellation = default);

    /// <param name="direction"><see cref="Direction.Out"/>: the papers it cites; <see cref="Direction.In"/>: those that cite it. By id.</param>
    Task<IReadOnlyList<Page<CitedPaper>>> CitationsOfAsync(
        IReadOnlyList<string> paperIds, Direction direction, PageRequest page, CancellationToken cancellation = default);

    /// <summary>What reading each paper for concepts of a kind came to; null where an id is unknown.</summary>
    Task<IReadOnlyList<Coverage?>> CoverageOfAsync(
        IReadOnlyList<string> paperIds, ConceptKind kind, CancellationToken cancellation = default);

    /// <summary>In the order of the text.</summary>
    Task<IReadOnlyList<IReadOnlyList<CandidateAnswer>>> CandidatesOfAsync(
        IReadOnlyList<string> paperIds, CancellationToken cancellation = default);

    /// <summary>Most papers first, then ordinally by surface.</summary>
    Task<IReadOnlyList<IReadOnlyList<Alias>>> AliasesOfAsync(
        IReadOnlyList<string> conceptIds, CancellationToken cancellation = default);

    /// <summary>
    /// The sentences that use each surface for its concept: first those that also use another of its names, as a definition does;
    /// then best confidence first, then paper id, then start.
    /// </summary>
    Task<IReadOnlyList<IReadOnlyList<Evidence>>> AliasEvidenceAsync(
        IReadOnlyList<(string ConceptId, string Surface)> aliases, int first, int skip, CancellationToken cancellation = default);

    /// <summary>
    /// By lift (none counts as 0), then support, then the neighbour's id, then type; of two edges of one type between
    /// the same two the one going out first.
    /// </summary>
    Task<IReadOnlyList<Page<Neighbour>>> NeighboursAsync(
        IReadOnlyList<string> conceptIds, NeighbourFilter filter, PageRequest page, CancellationToken cancellation = default);

    /// <summary>By type, direction and kind, in the order of the enums; counts of 0 are left out.</summary>
    /// <param name="minConfidence">Counts only edges that are at least so sure.</param>
    Task<IReadOnlyList<IReadOnlyList<NeighbourCount>>> NeighbourCountsAsync(
        IReadOnlyList<string> conceptIds, double minConfidence, CancellationToken cancellation = default);

    /// <summary>
    /// More of the evidence than an edge brings along, for edges of any type, in the order in which it brings it; none
    /// for an edge that is not there. An undirected edge may be named with its ends in either order.
    /// </summary>
    Task<IReadOnlyList<IReadOnlyList<Evidence>>> EvidenceAsync(
        IReadOnlyList<EdgeKey> edges, int first, int skip, CancellationToken cancellation = default);

    /// <summary>Most shared first, then id; what is shared by id.</summary>
    Task<Page<SharingPaper>> PapersSharingBenchmarkAsync(
        SharingQuestion question, PageRequest page, CancellationToken cancellation = default);

    /// <summary>Nearest first, then support, then confidence, then id.</summary>
    Task<Page<Descendant>> MethodsBuildingOnAsync(
        DescendantsQuestion question, PageRequest page, CancellationToken cancellation = default);

    Task<Neighbourhood> NeighbourhoodAsync(NeighbourhoodQuestion question, CancellationToken cancellation = default);

    /// <summary>
    /// Over any relation, undirected; among equals the one whose sequence of ids is smallest. Between two nodes it crosses
    /// the first edge by type, then the one that leaves the smaller id. Null where there is none; no step from a node to
    /// itself.
    /// </summary>
    Task<GraphPath?> ShortestPathAsync(PathQuestion question, CancellationToken cancellation = default);

    /// <summary>Highest score first, then id. Only papers with something in common.</summary>
    /// <param name="paper">An id or title.</param>
    Task<Page<SimilarPaper>> SimilarPapersAsync(
        string paper, double minConfidence, PageRequest page, CancellationToken cancellation = default);
}
