namespace PaperGraph;

/// <summary>The kinds, told once: to ask the type for its values makes a list each time.</summary>
static class ConceptKinds
{
    public static IReadOnlyList<ConceptKind> All { get; } = Enum.GetValues<ConceptKind>();
}
