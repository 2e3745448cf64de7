using PaperGraph.Curation;

namespace PaperGraph.Resolution;

/// <summary>The decisions in force, as the resolver takes them. Of two that say the opposite of the same names the later holds.</summary>
sealed class Rulings
{
    readonly record struct Pair(string One, string Other, bool IsSame);

    readonly List<Decision> _inForce;
    readonly List<Pair> _pairs;
    readonly HashSet<string> _split;
    readonly HashSet<string> _separated;

    public Rulings(IEnumerable<Decision> decisions)
    {
        _inForce = [.. decisions.Where(decision => decision.Undone is null).OrderBy(decision => decision.Number)];
        _pairs = [.. _inForce.SelectMany(PairsOf).Reverse().DistinctBy(KeyOf).Reverse()];
        _split = [.. Apart.Where(pair => Spelling.Of(pair.One) == Spelling.Of(pair.Other)).Select(pair => pair.Other)];
        _separated = [.. Apart.Select(pair => SpellingOf(pair.Other))];
    }

    public static Rulings None { get; } = new([]);

    /// <summary>Names that are not one concept.</summary>
    public IEnumerable<(string One, string Other)> Apart => _pairs.Where(pair => !pair.IsSame).Select(pair => (pair.One, pair.Other));

    /// <summary>Names that are one. What was separated from something comes last, so that it goes and the others stay.</summary>
    public IEnumerable<(string One, string Other)> Together =>
        _pairs
            .Where(pair => pair.IsSame)
            .OrderBy(pair => _separated.Contains(SpellingOf(pair.One)) || _separated.Contains(SpellingOf(pair.Other)) ? 1 : 0)
            .Select(pair => (pair.One, pair.Other));

    /// <summary>Every name that is decided upon.</summary>
    public IEnumerable<string> Names =>
        _inForce.SelectMany(decision => decision.Name is { } name ? decision.Names.Append(name) : decision.Names);

    /// <summary>The name of one of each concept's names, and what it is called; the last word comes last.</summary>
    public IEnumerable<(string Of, string Name)> CanonicalNames =>
        _inForce.Where(decision => decision.Name is not null).Select(decision => (decision.Names[0], decision.Name!));

    /// <summary>The last word comes last.</summary>
    public IEnumerable<(string Of, ConceptKind Kind)> Kinds =>
        _inForce.Where(decision => decision.Kind is not null).Select(decision => (decision.Names[0], decision.Kind!.Value));

    public IEnumerable<string> Dropped => _inForce.Where(decision => decision.Action == DecisionAction.Drop).Select(decision => decision.Names[0]);

    public IEnumerable<(string Paper, string Name)> Rejected =>
        _inForce.Where(decision => decision.Action == DecisionAction.Reject).Select(decision => (decision.Paper!, decision.Names[0]));

    /// <summary>As <see cref="Spelling.Of"/>, but for a name that was separated from another of its own spelling.</summary>
    public string SpellingOf(string name) => _split.Contains(name) ? $"{Spelling.Of(name)} = {name}" : Spelling.Of(name);

    static IEnumerable<Pair> PairsOf(Decision decision)
    {
        if (decision.Action == DecisionAction.NotSameAs)
            return decision.Names.Skip(1).Select(other => new Pair(decision.Names[0], other, IsSame: false));
        string[] names = decision switch
        {
            { Action: DecisionAction.SameAs, Name: { } name } => [.. decision.Names, name],
            { Action: DecisionAction.SameAs } => [.. decision.Names],
            { Action: DecisionAction.Name, Name: { } name } => [decision.Names[0], name],
            _ => [],
        };
        return names.SelectMany((one, i) => names.Skip(i + 1).Select(other => new Pair(one, other, IsSame: true)));
    }

    /// <summary>Whichever comes first; two names of one spelling as they are written.</summary>
    static (string, string) KeyOf(Pair pair)
    {
        (string one, string other) = (Spelling.Of(pair.One), Spelling.Of(pair.Other));
        if (one == other)
            (one, other) = (pair.One, pair.Other);
        return string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
    }
}
