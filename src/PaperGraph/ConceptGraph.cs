using PaperGraph.Storage;

namespace PaperGraph;

/// <summary>
/// All that is derived from the stored extractions: a pure function of them, so that order, batches and repetition of
/// builds do not matter. Every list is sorted by ids, ordinally.
/// </summary>
public sealed record ConceptGraph
{
    public IReadOnlyList<PaperNode> Papers { get; init; } = [];

    public IReadOnlyList<Concept> Concepts { get; init; } = [];

    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    public IReadOnlyList<Fact> Facts { get; init; } = [];

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    public IReadOnlyList<Repository> Repositories { get; init; } = [];
}

/// <summary>A paper as a node: several extractions of one paper (by arXiv id, by title) make one.</summary>
/// <param name="Paper">With its node id.</param>
/// <param name="Extractor">The name and version of what extracted it.</param>
/// <param name="OtherIds">Node ids it was also read under, which go on working.</param>
public sealed record PaperNode(Paper Paper, string Extractor, IReadOnlyList<string> OtherIds)
{
    public IReadOnlyList<PaperLink> Links { get; init; } = [];

    public IReadOnlyList<Candidate> Candidates { get; init; } = [];
}

/// <param name="RepositoryId">Set where <paramref name="Kind"/> is <see cref="LinkKind.Repository"/>.</param>
/// <param name="Span">The link as it stands in the text.</param>
/// <param name="Sentence">The sentence around it.</param>
public sealed record PaperLink(string Url, LinkKind Kind, string? RepositoryId, TextSpan Span, TextSpan Sentence);

/// <summary>A paper names a concept. One fact for a paper and a concept, with the strongest role.</summary>
/// <param name="Confidence">The extraction's; where the paper names the concept by several names, that of the surest.</param>
/// <param name="Mentions">In reading order; never empty.</param>
public sealed record Fact(string PaperId, string ConceptId, Role Role, double Confidence, IReadOnlyList<FactMention> Mentions)
{
    internal EdgeKey Key => new(PaperId, ConceptId, EdgeTypes.Of(Role));
}

/// <param name="Sentence">The sentence around <paramref name="Span"/>; for a title the whole title.</param>
public sealed record FactMention(TextSpan Span, string Surface, TextSpan Sentence, double Confidence, string Rule);

/// <summary>An edge between two concepts (<see cref="EdgeTypes.BetweenConcepts"/>).</summary>
/// <param name="Support">How many papers prove it; for <see cref="EdgeType.CoOccurs"/> how many name both.</param>
/// <param name="Lift">For <see cref="EdgeType.CoOccurs"/>: P(both) / (P(one) P(other)) over all papers; otherwise null.</param>
public sealed record Relation(string FromId, string ToId, EdgeType Type, int Support, double Confidence, double? Lift)
{
    /// <summary>Best confidence first, then paper id, then start.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    internal EdgeKey Key => new(FromId, ToId, Type);
}

public enum CitationSource
{
    /// <summary>From the source's own references.</summary>
    Read,

    /// <summary>The paper uses what the other introduces.</summary>
    Inferred,
}

/// <param name="Via">For an inferred one: the ids of the concepts the one uses and the other introduces.</param>
public sealed record Citation(string FromId, string ToId, CitationSource Source, double Confidence, IReadOnlyList<string> Via)
{
    internal EdgeKey Key => new(FromId, ToId, EdgeType.Cites);
}
