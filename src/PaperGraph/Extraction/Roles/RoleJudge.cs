using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Roles;

/// <summary>Says what a paper does with each of its concepts.</summary>
sealed class RoleJudge(RoleModel model)
{
    // On papers that the model had not seen, F1 is best here.
    const double LeastOwn = 0.4;
    const double LeastBackground = 0.5;

    /// <summary>In the order of the drafts.</summary>
    public RoleShares[] Judge(IReadOnlyList<ConceptDraft> drafts, PaperText text)
    {
        float[][] alone = [.. RoleFeatures.Of(drafts, text).Select(evidence => RoleFeatures.With(evidence, model.Contexts))];
        return model.Trees.Judge(AmongPeers(drafts, alone, model.Alone));
    }

    public static Role Of(RoleShares shares) =>
        shares.Own >= LeastOwn ? Role.Introduces
        : shares.Background >= LeastBackground ? Role.Mentions
        : Role.Uses;

    /// <summary>The features of each draft with what the others say of it.</summary>
    internal static float[][] AmongPeers(IReadOnlyList<ConceptDraft> drafts, float[][] alone, BoostedTrees trees)
    {
        double[] shares = trees.Shares(alone);
        return [.. alone.Select((features, index) => (float[])[.. features, .. RolePeers.Of(drafts, index, shares)])];
    }
}
