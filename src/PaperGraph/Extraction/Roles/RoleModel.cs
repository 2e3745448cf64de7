using PaperGraph.Extraction.Trees;

namespace PaperGraph.Extraction.Roles;

/// <param name="Contexts">What other papers say of the words around a concept.</param>
/// <param name="Alone">Whether a concept is the paper's own, without regard to the paper's other concepts.</param>
/// <param name="Trees">The same with regard to them, and the other parts a concept may play.</param>
sealed record RoleModel(ContextCounts Contexts, BoostedTrees Alone, RoleTrees Trees);

/// <summary>One question each.</summary>
sealed record RoleTrees(BoostedTrees Own, BoostedTrees Background, BoostedTrees Base)
{
    TreeBlock All => field ??= new TreeBlock([Own, Background, Base]);

    public RoleShares[] Judge(float[][] features) => [.. features.Select(Judge)];

    RoleShares Judge(float[] features)
    {
        float[] sums = All.Sums(features);
        return new RoleShares(BoostedTrees.ShareOf(sums[0]), BoostedTrees.ShareOf(sums[1]), BoostedTrees.ShareOf(sums[2]));
    }
}
