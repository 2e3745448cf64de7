namespace PaperGraph.Extraction;

/// <summary>Finds names of one sort in a paper.</summary>
/// <remarks>
/// Implementations keep no state between calls and may be called from several threads at once. They need not avoid
/// each other's finds: <see cref="Extractor"/> settles overlaps. An abstract that names nothing yields nothing;
/// an exception is a bug and stops the run.
/// </remarks>
public interface IMentionFinder
{
    IEnumerable<FoundMention> Find(PaperText text);
}

/// <summary>A name as one finder sees it.</summary>
/// <param name="Name">The name it stands for; the surface itself unless it is elliptic ("-20" for "CIFAR-20").</param>
/// <param name="Confidence">From 0 to 1: the share of this rule's finds that were right on the gold papers.</param>
public readonly record struct FoundMention(TextSpan Span, string Name, ConceptKind Kind, double Confidence, string Rule);
