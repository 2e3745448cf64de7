using PaperGraph.Extraction.Drafting;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction.Roles;

/// <summary>Says what a paper does with a concept.</summary>
static class RoleJudge
{
    const double LeastOwn = 0.28;

    public static Role Of(ConceptDraft draft, double shareOwn, PaperText text)
    {
        if (shareOwn >= LeastOwn)
            return Role.Introduces;
        return draft.Mentions.All(mention => Background.Holds(text, mention.Span)) ? Role.Mentions : Role.Uses;
    }

    /// <summary>How often such a concept is one that the paper presents as its own.</summary>
    public static double ShareOwn(ConceptDraft draft, PaperText text) => Weights.OfIntroductions.Share(RoleSigns.Of(draft, text));
}
