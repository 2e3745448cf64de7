using PaperGraph.Extraction.Concepts;

namespace PaperGraph.Extraction.Lineage;

/// <summary>A method of a paper builds on another of its concepts.</summary>
/// <param name="Proof">The sentence that says most of it.</param>
/// <param name="Confidence">From 0 to 1: how often such a pair is one.</param>
sealed record Descent(ConceptDraft Method, ConceptDraft Base, TextSpan Proof, double Confidence)
{
    /// <summary>Whether the base stands inside a name of the method: "GRPO" in "Step-wise GRPO".</summary>
    public bool IsNested { get; } = Method.Places.Any(own => Base.Places.Any(place => own.Span != place.Span && own.Span.Contains(place.Span)));
}
