using PaperGraph.Extraction.Lineage;
using PaperGraph.Extraction.Roles;
using PaperGraph.Tests.Support;
using PaperGraph.Training;

namespace PaperGraph.Tests.Training;

public sealed class RoleTrainerTests
{
    static readonly List<DraftedPaper> Papers = DraftedPapers.Some(200);
    static readonly (RoleModel Model, IReadOnlyList<List<RoledDraft>> Unseen) Roles = RoleTrainer.Train(Papers);
    static readonly LineageModel Lineage = LineageTrainer.Train(Papers, Roles.Unseen);

    [Fact]
    public void What_papers_present_is_told_from_what_they_use_in_a_paper_not_seen()
    {
        DraftedPaper paper = DraftedPapers.One(1001);

        List<RoledDraft> concepts = new RoleJudge(Roles.Model).Judge(paper.Drafts, [], paper.Text);

        RoledDraft own = Assert.Single(concepts, concept => concept.Role == Role.Introduces);
        Assert.Same(paper.Drafts[0], own.Draft);
    }

    [Fact]
    public void A_candidate_that_is_no_sure_name_is_admitted_where_the_paper_presents_it()
    {
        DraftedPaper paper = DraftedPapers.One(1002);

        List<RoledDraft> concepts = new RoleJudge(Roles.Model).Judge(
            [paper.Drafts[1]], [Drafts.Judged(paper.Text, "Nova1002Net", share: 0.3), Drafts.Judged(paper.Text, "Rival2Net", share: 0.3)], paper.Text);

        Assert.Equal(["Nova1002Net", "Base1Net"], concepts.Select(concept => concept.Draft.Places[0].Name));
    }

    [Fact]
    public void What_a_method_extends_is_a_base_with_the_sentence_that_says_so()
    {
        DraftedPaper paper = DraftedPapers.One(1003);
        List<RoledDraft> concepts = new RoleJudge(Roles.Model).Judge(paper.Drafts, [], paper.Text);

        List<Descent> found = [.. new LineageFinder(Lineage).Find(concepts, paper.Text)];

        Descent descent = Assert.Single(found, descent => descent.Method == paper.Drafts[0] && descent.Base == paper.Drafts[1]);
        Assert.Contains("Base2Net", descent.Proof.In(paper.Text.Paper), StringComparison.Ordinal);
    }

    [Fact]
    public void Training_twice_gives_the_same_model()
    {
        (RoleModel model, _) = RoleTrainer.Train(Papers);

        Assert.Equal(Roles.Model.Trees.Own.Nodes, model.Trees.Own.Nodes);
        Assert.Equal(Roles.Model.Trees.Base.Nodes, model.Trees.Base.Nodes);
    }
}
