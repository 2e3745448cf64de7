using System.Globalization;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Curation;

/// <summary>Makes decisions about a graph and takes them back, each together with the graph that follows from it, or not at all.</summary>
/// <remarks>Throws <see cref="StoreUnavailableException"/> where a build holds the store.</remarks>
/// <param name="clock">Says when; no graph depends on it.</param>
public sealed class Curator(IPaperGraphStore store, Resolver resolver, TimeProvider clock)
{
    /// <param name="draft">Called once the store is this one's alone.</param>
    /// <param name="by">Who decides.</param>
    /// <exception cref="DecisionException">An earlier decision stands against it.</exception>
    public async Task<Decision> DecideAsync(
        Func<Drafts, Task<Decision>> draft, string by, string? reason, CancellationToken cancellation = default)
    {
        await using BuildClaim claim = await store.ClaimAsync(cancellation);
        Decision decision = await draft(new Drafts(store)) with { By = by, Reason = reason };
        return (await MakeAsync([decision], claim, cancellation)).FirstOrDefault()
            ?? throw new DecisionException($"This was decided already, and is in force: '{decision.Action.Word()}' of '{string.Join("', '", decision.Names)}'.");
    }

    /// <summary>Makes all of them or none. One that is in force already, word for word, is not made again.</summary>
    /// <returns>The new ones.</returns>
    /// <exception cref="DecisionException">An earlier decision, or one among these, stands against one of them.</exception>
    public async Task<IReadOnlyList<Decision>> DecideAsync(IReadOnlyCollection<Decision> decisions, CancellationToken cancellation = default)
    {
        if (decisions.Count == 0)
            return [];
        await using BuildClaim claim = await store.ClaimAsync(cancellation);
        return await MakeAsync(decisions, claim, cancellation);
    }

    /// <param name="id">Of a decision in force: <c>decision:3</c>, or its number alone.</param>
    public async Task<Decision> UndoAsync(string id, string by, CancellationToken cancellation = default)
    {
        await using BuildClaim claim = await store.ClaimAsync(cancellation);
        List<Decision> all = [.. await store.DecisionsAsync(cancellation)];
        int place = all.FindIndex(decision => decision.Id == id || decision.Number.ToString(CultureInfo.InvariantCulture) == id);
        if (place < 0)
            throw new NotInGraphException($"No decision has the id '{id}'.");
        if (all[place].Undone is { } undone)
            throw new DecisionException($"'{all[place].Id}' was undone already, by {undone.By}.");
        all[place] = all[place] with { Undone = new Undoing(by, clock.GetUtcNow()) };
        await ChangeAsync(all, [all[place]], claim, cancellation);
        return all[place];
    }

    async Task<List<Decision>> MakeAsync(IReadOnlyCollection<Decision> decisions, BuildClaim claim, CancellationToken cancellation)
    {
        List<Decision> all = [.. await store.DecisionsAsync(cancellation)];
        int before = all.Count;
        foreach (Decision decision in decisions)
        {
            if (all.Any(other => other.Undone is null && other.SaysTheSameAs(decision)))
                continue;
            RefuseContradiction(all, decision);
            all.Add(decision with { Number = all.Select(other => other.Number).DefaultIfEmpty(0).Max() + 1, At = clock.GetUtcNow() });
        }
        List<Decision> made = all[before..];
        await ChangeAsync(all, made, claim, cancellation);
        return made;
    }

    async Task ChangeAsync(List<Decision> all, List<Decision> changed, BuildClaim claim, CancellationToken cancellation)
    {
        if (changed.Count == 0)
            return;
        List<ExtractedPaper> extractions = await store.ExtractionsAsync(cancellation).ToListAsync(cancellation);
        ConceptGraph graph = resolver.Resolve(extractions, all);
        claim.ThrowIfLost();
        await store.ChangeAsync(new GraphChange(graph, [], changed), cancellation);
    }

    static void RefuseContradiction(List<Decision> earlier, Decision decision)
    {
        if (RulingSets.CanHold(earlier, decision))
            return;
        Decision? against = earlier.LastOrDefault(one =>
            one is { Undone: null, Action: DecisionAction.NotSameAs } && RulingSets.CanHold(earlier.Where(other => other != one), decision));
        throw new DecisionException(against is null
            ? $"Earlier decisions keep some of '{string.Join("', '", decision.Names)}' apart by way of other names. Undo those first."
            : $"'{against.Id}' by {against.By} keeps '{against.Names[0]}' apart from '{string.Join("', '", against.Names.Skip(1))}', and this would join them by way of other names. Undo it first.");
    }
}
