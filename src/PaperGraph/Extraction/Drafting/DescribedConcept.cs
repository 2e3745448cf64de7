using PaperGraph.Extraction.Roles;

namespace PaperGraph.Extraction.Drafting;

/// <summary>A concept with its name and role.</summary>
/// <param name="ShareOwn">How often such a concept is one that the paper presents as its own.</param>
sealed record DescribedConcept(ConceptDraft Draft, string Name, Role Role, double ShareOwn)
{
    public ExtractedConcept Extracted => new(Name, Draft.Kind, Role, Draft.Surest.Confidence, [.. Draft.Mentions]);

    public static DescribedConcept Of(ConceptDraft draft, PaperText text)
    {
        double shareOwn = RoleJudge.ShareOwn(draft, text);
        Role role = RoleJudge.Of(draft, shareOwn, text);
        return new DescribedConcept(draft, Naming.Of(draft, role), role, shareOwn);
    }
}
