using PaperGraph.Storage;

namespace PaperGraph.Curation;

/// <summary>Decisions about what a graph holds now, in which concepts and papers go by any id, name or title.</summary>
/// <remarks>Throws <see cref="NotInGraphException"/> for what the graph does not hold, and <see cref="DecisionException"/>.</remarks>
public sealed class Drafts(IPaperGraphReader graph)
{
    static readonly EdgeType[] Namings = [EdgeType.Introduces, EdgeType.Uses, EdgeType.Mentions];

    /// <param name="name">Of the one concept; null keeps the one it would have anyway.</param>
    public async Task<Decision> MergeAsync(IReadOnlyList<string> concepts, string? name, CancellationToken cancellation)
    {
        Concept[] found = [.. (await AllAsync(concepts, cancellation)).DistinctBy(concept => concept.Id)];
        return found.Length > 1
            ? new Decision(DecisionAction.SameAs, [.. found.Select(concept => concept.Name)]) { Name = name }
            : throw new DecisionException($"{Quoted(concepts)}: it takes two concepts to make one of them, and here is only '{found.FirstOrDefault()?.Name}'.");
    }

    /// <param name="surfaces">Names that now stand for the concept.</param>
    public async Task<Decision> SeparateAsync(string concept, IReadOnlyList<string> surfaces, CancellationToken cancellation)
    {
        Concept found = await OneAsync(concept, cancellation);
        HashSet<string> known = [.. (await graph.AliasesOfAsync([found.Id], cancellation))[0].Select(alias => alias.Surface)];
        if (surfaces.FirstOrDefault(surface => !known.Contains(surface)) is { } unknown)
            throw new DecisionException($"'{unknown}' is no name of '{found.Name}'. Its names are {Quoted(known.Order(StringComparer.Ordinal))}.");
        return surfaces.Contains(found.Name)
            ? throw new DecisionException($"'{found.Name}' is the concept's own name. Separate its other names, or first let it go by another.")
            : Whole(new Decision(DecisionAction.NotSameAs, [found.Name, .. surfaces]));
    }

    public async Task<Decision> RejectAsync(string paper, string concept, CancellationToken cancellation)
    {
        Paper found = (await graph.FindPapersAsync([paper], cancellation))[0] ?? throw NotInGraphException.Paper(paper);
        Concept named = await OneAsync(concept, cancellation);
        EdgeKey[] edges = [.. Namings.Select(type => new EdgeKey(found.Id, named.Id, type))];
        return (await graph.EvidenceAsync(edges, first: 1, skip: 0, cancellation)).Any(proof => proof.Count > 0)
            ? new Decision(DecisionAction.Reject, [named.Name]) { Paper = found.Id }
            : throw new DecisionException($"'{found.Title}' does not name '{named.Name}', so there is nothing to reject.");
    }

    public async Task<Decision> NameAsync(string concept, string name, CancellationToken cancellation)
    {
        Concept found = await OneAsync(concept, cancellation);
        Concept? other = (await graph.FindConceptsAsync([name], cancellation: cancellation))[0];
        return other is null || other.Id == found.Id
            ? Whole(new Decision(DecisionAction.Name, [found.Name]) { Name = name })
            : throw new DecisionException($"'{name}' is another concept, '{other.Id}'. If the two are one, decide that they are the same.");
    }

    public async Task<Decision> TypeAsync(string concept, ConceptKind kind, CancellationToken cancellation) =>
        new(DecisionAction.Type, [(await OneAsync(concept, cancellation)).Name]) { Kind = kind };

    public async Task<Decision> DropAsync(string concept, CancellationToken cancellation) =>
        new(DecisionAction.Drop, [(await OneAsync(concept, cancellation)).Name]);

    async Task<Concept> OneAsync(string concept, CancellationToken cancellation) => (await AllAsync([concept], cancellation))[0];

    async Task<IReadOnlyList<Concept>> AllAsync(IReadOnlyList<string> concepts, CancellationToken cancellation) =>
    [
        .. (await graph.FindConceptsAsync(concepts, cancellation: cancellation))
            .Zip(concepts, (found, asked) => found ?? throw NotInGraphException.Concept(asked)),
    ];

    static Decision Whole(Decision decision) =>
        decision.Lack is { } lack ? throw new DecisionException($"'{decision.Action.Word()}' needs {lack}.") : decision;

    static string Quoted(IEnumerable<string> names) => string.Join(", ", names.Select(name => $"'{name}'"));
}
