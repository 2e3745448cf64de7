namespace PaperGraph.Resolution;

/// <summary>A concept before anything but its names is known.</summary>
sealed record ResolvedConcept(string Id, string Name, ConceptKind Kind, IReadOnlyList<KindCount> OtherKinds, IReadOnlyList<NameClass> Names);
