using PaperGraph.Curation;

namespace PaperGraph.Storage;

/// <summary>What changes together or not at all.</summary>
/// <param name="Graph">Derived with <paramref name="Papers"/> and <paramref name="Decisions"/> among all others, and without <see cref="RemovedPapers"/>.</param>
/// <param name="Papers">As for <see cref="IPaperGraphStore.SaveAsync"/>.</param>
/// <param name="Decisions">New ones, and those that replace one of the same number: undone ones.</param>
public sealed record GraphChange(ConceptGraph Graph, IReadOnlyList<ExtractedPaper> Papers, IReadOnlyList<Decision> Decisions)
{
    /// <summary>The node ids under which papers to be removed were read; unknown ones are passed over.</summary>
    public IReadOnlyList<string> RemovedPapers { get; init; } = [];
}
