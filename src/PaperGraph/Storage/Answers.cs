namespace PaperGraph.Storage;

/// <summary>A concept that a paper names.</summary>
/// <param name="Evidence">One for each sentence that names it, in reading order.</param>
public sealed record NamedConcept(Concept Concept, Role Role, double Confidence, IReadOnlyList<Evidence> Evidence);

/// <summary>A paper that names a concept.</summary>
/// <param name="Evidence">One for each sentence that names it, in reading order.</param>
public sealed record NamingPaper(Paper Paper, Role Role, double Confidence, IReadOnlyList<Evidence> Evidence);

/// <summary>A link of a paper.</summary>
public sealed record LinkAnswer(string Url, LinkKind Kind, Repository? Repository, Evidence Evidence);

/// <param name="Paper">The one at the other end.</param>
/// <param name="Evidence">For an inferred one: the sentences of the citing paper that use the concept.</param>
public sealed record CitedPaper(
    Paper Paper, CitationSource Source, IReadOnlyList<Concept> Via, double Confidence, IReadOnlyList<Evidence> Evidence);

public readonly record struct EdgeKey(string FromId, string ToId, EdgeType Type);

/// <summary>An edge as a traversal crosses it.</summary>
/// <param name="Support">1 for an edge that leaves a paper.</param>
/// <param name="Evidence">
/// The first <see cref="PreviewSize"/> of it, in the order of <see cref="Relation.Evidence"/>; for an edge that leaves a
/// paper one for each sentence, in reading order.
/// </param>
/// <param name="EvidenceTotal">How much there is in all; more comes from <see cref="IPaperGraphReader.EvidenceAsync"/>.</param>
public sealed record GraphEdge(
    INode From, INode To, EdgeType Type, int Support, double Confidence, double? Lift, IReadOnlyList<Evidence> Evidence, int EvidenceTotal)
{
    public const int PreviewSize = 3;

    public EdgeKey Key => new(From.Id, To.Id, Type);
}

/// <param name="Concept">The one at the other end.</param>
public sealed record Neighbour(Concept Concept, GraphEdge Edge);

/// <param name="Direction">Null for an undirected edge.</param>
public readonly record struct NeighbourCount(EdgeType Type, Direction? Direction, ConceptKind Kind, int Count);

public sealed record SharingPaper(Paper Paper, IReadOnlyList<SharedBenchmark> Shared);

/// <param name="Papers">How many papers reach it in all.</param>
/// <param name="Evidence">From the paper of the row.</param>
/// <param name="OtherEvidence">From the paper asked about, or else from the first other paper (by id) that reaches it.</param>
public sealed record SharedBenchmark(Concept Benchmark, int Papers, IReadOnlyList<Evidence> Evidence, IReadOnlyList<Evidence> OtherEvidence);

/// <param name="Depth">The number of BUILDS_ON steps of <paramref name="Path"/>, the shortest; among equals the surest, then the one with fewest IS_A steps, then the smallest by ids.</param>
/// <param name="Support">The least along the path; likewise <paramref name="Confidence"/>.</param>
/// <param name="Path">From the method to what was asked about: BUILDS_ON steps, then IS_A steps.</param>
public sealed record Descendant(Concept Concept, int Depth, int Support, double Confidence, IReadOnlyList<GraphEdge> Path);

/// <param name="Nodes">The centre first, then by depth, then id.</param>
/// <param name="Edges">The edges shown of each node that was opened (the centre, and at depth 2 its neighbours), by ids and type.</param>
public sealed record Neighbourhood(Concept Centre, IReadOnlyList<NeighbourhoodNode> Nodes, IReadOnlyList<GraphEdge> Edges);

public sealed record NeighbourhoodNode(Concept Concept, int Depth, IReadOnlyList<NeighbourGroup> Groups);

/// <param name="Total">How many neighbours of this relation there are; <paramref name="Shown"/>, how many of them are among the nodes.</param>
public readonly record struct NeighbourGroup(EdgeType Type, Direction? Direction, int Total, int Shown);

/// <param name="Nodes">One more than <paramref name="Edges"/>, from the first to the last.</param>
public sealed record GraphPath(IReadOnlyList<INode> Nodes, IReadOnlyList<GraphEdge> Edges);

/// <param name="Score">The cosine of the two papers' concepts, each weighted ln(1 + papers / support); four decimals.</param>
/// <param name="Shared">Heaviest first.</param>
public sealed record SimilarPaper(Paper Paper, double Score, IReadOnlyList<Concept> Shared);

/// <param name="Matched">The name, alias, title or address that the words were found in.</param>
public sealed record SearchHit(INode Node, string Matched);

public sealed record PaperFacets(
    IReadOnlyList<ConceptCount> Concepts, IReadOnlyList<YearCount> Years, int WithRepository);

public sealed record ConceptCount(Concept Concept, int Count);

/// <param name="Year">Null for papers without a date.</param>
public readonly record struct YearCount(int? Year, int Count);

/// <param name="Evidence">The sentence around it.</param>
public sealed record CandidateAnswer(string Surface, ConceptKind Kind, double Confidence, string Reason, Evidence Evidence);

public readonly record struct EdgeCount(EdgeType Type, int Count);

/// <param name="Concepts">Of every kind, 0 included; likewise <paramref name="Edges"/> of every type.</param>
/// <param name="PapersNamingNoBenchmark">Papers with neither a benchmark nor a candidate for one.</param>
/// <param name="PapersWithCandidatesOnly">Papers with candidates for a benchmark, none of them accepted.</param>
/// <param name="Extractor">The name and version of what extracted most of the papers.</param>
public sealed record GraphStats(
    int Papers,
    IReadOnlyList<KindCount> Concepts,
    int Repositories,
    IReadOnlyList<EdgeCount> Edges,
    int PapersWithRepository,
    int PapersNamingNoBenchmark,
    int PapersWithCandidatesOnly,
    string Extractor);
