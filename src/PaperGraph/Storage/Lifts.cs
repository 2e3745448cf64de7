namespace PaperGraph.Storage;

/// <summary>Whether the lifts of a graph follow from its supports, so that a store need not compare them.</summary>
/// <remarks>One more paper changes every lift of the graph, and few supports. In a graph that the resolver derived all of them follow.</remarks>
sealed class Lifts
{
    public Lifts(ConceptGraph graph)
    {
        Dictionary<string, int> supports = graph.Concepts.ToDictionary(concept => concept.Id, concept => concept.Support, StringComparer.Ordinal);
        AllFollow = graph.Relations
            .Where(relation => relation.Type == EdgeType.CoOccurs)
            .All(pair => pair.Lift is { } lift && supports[pair.FromId] is var one and > 0 && supports[pair.ToId] is var other and > 0
                && Scores.Round(lift) == Of(pair.Support, one, other, graph.Papers.Count));
    }

    public bool AllFollow { get; }

    /// <summary>A relation's lift where a store must keep it; null where it has none or it follows.</summary>
    public double? Given(Relation relation) => AllFollow ? null : relation.Lift;

    /// <param name="both">How many papers name both concepts; then how many name the one, the other, and how many there are.</param>
    public static double Of(int both, int one, int other, int papers) =>
        Scores.Round((double)both * papers / ((double)one * other));
}
