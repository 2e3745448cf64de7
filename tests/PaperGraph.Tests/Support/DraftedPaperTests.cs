using PaperGraph.Tests.Support;
using PaperGraph.Training;

namespace PaperGraph.Tests.Training;

public sealed class DraftedPaperTests
{
    [Fact]
    public void A_draft_has_the_role_of_the_gold_concept_with_one_of_its_names()
    {
        DraftedPaper paper = DraftedPapers.One(3, folds: 5);

        Role?[] roles = [.. paper.Drafts.Select((_, draft) => paper.RoleOf(draft))];

        Assert.Equal([Role.Introduces, Role.Uses, Role.Uses], roles);
    }

    [Fact]
    public void A_pair_of_the_gold_is_lineage_in_its_own_direction_only()
    {
        DraftedPaper paper = DraftedPapers.One(3, folds: 5);

        Assert.True(paper.IsLineage(method: 0, @base: 1));
        Assert.False(paper.IsLineage(method: 1, @base: 0));
        Assert.False(paper.IsLineage(method: 0, @base: 2));
    }
}
