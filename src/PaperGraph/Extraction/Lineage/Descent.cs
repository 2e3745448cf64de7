using PaperGraph.Extraction.Drafting;

namespace PaperGraph.Extraction.Lineage;

/// <summary>An own method of a paper and a concept that it may build on.</summary>
/// <param name="IsMain">Whether the method is the one the paper is about.</param>
/// <param name="Others">How many other concepts the paper has.</param>
sealed record Descent(DescribedConcept Method, DescribedConcept Base, bool IsMain, int Others)
{
    /// <summary>Whether the base stands inside a name of the method: "GRPO" in "Step-wise GRPO".</summary>
    public bool IsNested { get; } = Method.Draft.Spans.Any(own => Base.Draft.Seen.Any(span => own != span && own.Contains(span)));
}
