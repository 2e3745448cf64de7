namespace PaperGraph.Curation;

/// <summary>What a person decided about names. It is not derived from papers: rebuilds keep it, and it holds until it is undone.</summary>
/// <param name="Names">
/// What it is about, see <see cref="DecisionAction"/>: names and not ids, so that it also holds in graphs that are yet to
/// be built, in which the names may be other concepts' or nobody's.
/// </param>
public sealed record Decision(DecisionAction Action, IReadOnlyList<string> Names)
{
    /// <summary>1, 2, … in the order of making; 0 before it is made.</summary>
    public int Number { get; init; }

    /// <summary><c>decision:1</c>.</summary>
    public string Id => NodeId.OfDecision(Number);

    /// <summary>For <see cref="DecisionAction.Name"/>, and if wanted for <see cref="DecisionAction.SameAs"/>: what the concept is called from now on.</summary>
    public string? Name { get; init; }

    /// <summary>For <see cref="DecisionAction.Type"/>.</summary>
    public ConceptKind? Kind { get; init; }

    /// <summary>For <see cref="DecisionAction.Reject"/>: the paper's node id.</summary>
    public string? Paper { get; init; }

    public string? Reason { get; init; }

    /// <summary>Who made it.</summary>
    public string By { get; init; } = "";

    public DateTimeOffset At { get; init; }

    /// <summary>Null while it is in force.</summary>
    public Undoing? Undone { get; init; }

    /// <summary>What it lacks, as the end of a sentence; null where it is whole.</summary>
    public string? Lack => this switch
    {
        _ when Names.Any(string.IsNullOrWhiteSpace) || (Name is not null && string.IsNullOrWhiteSpace(Name)) => "a name that is not empty",
        { Action: DecisionAction.SameAs or DecisionAction.NotSameAs } when Names.Distinct(StringComparer.Ordinal).Count() < 2 => "two different names or more",
        { Action: DecisionAction.SameAs or DecisionAction.NotSameAs } => null,
        { Names.Count: not 1 } => "one concept that it is about",
        { Action: DecisionAction.Name, Name: null } => "the name that the concept goes by",
        { Action: DecisionAction.Type, Kind: null } => "the type of the concept",
        { Action: DecisionAction.Reject, Paper: null } => "the paper that does not name the concept",
        _ => null,
    };

    /// <summary>Whether the other one decides the same, whoever made it, when and why.</summary>
    public bool SaysTheSameAs(Decision other) =>
        (Action, Name, Kind, Paper) == (other.Action, other.Name, other.Kind, other.Paper) && Names.SequenceEqual(other.Names);
}

public sealed record Undoing(string By, DateTimeOffset At);
