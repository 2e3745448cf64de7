namespace PaperGraph;

/// <summary>What several names in several papers were resolved to.</summary>
/// <param name="Id"><see cref="NodeId.OfConcept"/>: <c>method:diffusion-models</c>.</param>
/// <param name="Name">The name people use.</param>
/// <param name="Support">How many papers name it.</param>
public sealed record Concept(string Id, string Name, ConceptKind Kind, int Support) : INode
{
    /// <summary>The kinds it was taken for besides <see cref="Kind"/>, most papers first.</summary>
    public IReadOnlyList<KindCount> OtherKinds { get; init; } = [];
}

public readonly record struct KindCount(ConceptKind Kind, int Count);

/// <summary>A name that stands for a concept, and why: a row of the merge ledger.</summary>
/// <param name="Support">How many papers use this surface for the concept.</param>
/// <param name="Rule">Why it is the same concept: <c>name</c>, <c>same key</c>, <c>acronym</c>, …; <c>decided</c> where a curator said so.</param>
/// <param name="Score">From 0 to 1.</param>
public sealed record Alias(string ConceptId, string Surface, int Support, string Rule, double Score)
{
    /// <summary>
    /// The ids of the first few papers that prove it, sorted: those that define the one name by the other, or else call the concept by
    /// both, or else use the surface.
    /// </summary>
    public IReadOnlyList<string> Papers { get; init; } = [];
}
