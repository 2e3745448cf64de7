namespace PaperGraph.Storage;

/// <summary>Which lifts follow from the supports, so that a store need not keep them.</summary>
/// <remarks>One more paper changes every lift of the graph, and few supports.</remarks>
sealed class Lifts(ConceptGraph graph)
{
    readonly Dictionary<string, int> _supports = graph.Concepts.ToDictionary(concept => concept.Id, concept => concept.Support, StringComparer.Ordinal);

    /// <summary>A relation's lift where a store must keep it; null where it has none or it follows.</summary>
    public double? Given(Relation relation) =>
        relation is { Type: EdgeType.CoOccurs, Lift: { } lift } && Follows(relation, lift) ? null : relation.Lift;

    /// <summary>Whether all of a graph's pairs have the lift that follows.</summary>
    public bool AllFollow => graph.Relations.All(relation => relation.Type != EdgeType.CoOccurs || (relation.Lift is { } lift && Follows(relation, lift)));

    /// <param name="both">How many papers name both concepts; then how many name the one, the other, and how many there are.</param>
    public static double Of(int both, int one, int other, int papers) =>
        Scores.Round((double)both * papers / ((double)one * other));

    bool Follows(Relation relation, double lift) =>
        _supports[relation.FromId] is var one and > 0 && _supports[relation.ToId] is var other and > 0
        && Scores.Round(lift) == Of(relation.Support, one, other, graph.Papers.Count);
}
