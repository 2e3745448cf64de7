using PaperGraph.Extraction.Concepts;

namespace PaperGraph.Extraction.Roles;

/// <summary>A concept of a paper and what the paper does with it.</summary>
sealed record RoledDraft(ConceptDraft Draft, RoleShares Shares, Role Role)
{
    /// <summary>How often such a find is a name: what is the paper's own is one.</summary>
    public double Confidence => Math.Max(Draft.Share, Shares.Own);
}
