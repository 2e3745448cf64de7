using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

public sealed class EmbeddedBaseTests
{
    [Fact]
    public void What_is_introduced_builds_on_the_method_in_its_name()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("Step-wise GRPO", role: Role.Introduces), new APaper("b").Names("GRPO").Names("Step-wise GRPO").Names("GRPO"));

        Relation edge = Assert.Single(graph.Relations, IsLineage);
        Assert.Equal(("method:step-wise-grpo", "method:grpo", 0.78), (edge.FromId, edge.ToId, edge.Confidence));
        Assert.All(edge.Evidence, evidence => Assert.Equal("embedded name", evidence.Rule));
        Assert.All(edge.Evidence, evidence => Assert.Contains("Step-wise GRPO", evidence.Sentence.In(evidence.Paper), StringComparison.Ordinal));
    }

    [Fact]
    public void A_method_that_is_only_used_is_a_kind_of_its_head_and_builds_on_its_modifier()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("diffusion policy"), new APaper("b").Names("diffusion"), new APaper("c").Names("policy"));

        Assert.Equal(
            [(EdgeType.BuildsOn, "method:diffusion"), (EdgeType.IsA, "method:policy")],
            graph.Relations.Where(edge => edge.FromId == "method:diffusion-policy").Select(edge => (edge.Type, edge.ToId)));
    }

    [Theory]
    [InlineData("reward-free exploration", "reward")]
    [InlineData("non-convex descent", "convex")]
    [InlineData("GRPO", "GRPO")]
    [InlineData("DM-Hard-8", "DM")]
    public void A_name_that_is_not_meant_is_no_base(string method, string inner)
    {
        ConceptGraph graph = Resolve(new APaper("a").Names(method, role: Role.Introduces), new APaper("b").Names(inner));

        Assert.DoesNotContain(graph.Relations, IsLineage);
    }

    [Fact]
    public void What_one_paper_introduces_together_does_not_build_on_each_other()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("SaffronTree search", role: Role.Introduces).Names("SaffronTree", role: Role.Introduces));

        Assert.DoesNotContain(graph.Relations, IsLineage);
    }

    [Fact]
    public void A_name_does_not_add_to_what_a_sentence_says()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("Step-wise GRPO", role: Role.Introduces).Names("GRPO").BuildsOn("Step-wise GRPO", "GRPO", 0.5),
            new APaper("b").Names("Step-wise GRPO"));

        Relation edge = Assert.Single(graph.Relations, IsLineage);
        Assert.Equal((0.78, 2), (edge.Confidence, edge.Support));
    }

    [Fact]
    public void A_method_builds_on_the_formalism_it_is_introduced_for()
    {
        const string Text = "We present Zorro, a near-optimal algorithm for episodic Markov decision processes.";
        var paper = new ExtractedPaper(new Paper("p", "About p", Text), "test")
        {
            Concepts = [At(Text, "Zorro", Role.Introduces), At(Text, "Markov decision processes", Role.Uses)],
        };

        ConceptGraph graph = new Resolver().Resolve([paper]);

        Relation edge = Assert.Single(graph.Relations, IsLineage);
        Assert.Equal(("method:zorro", "method:markov-decision-processes"), (edge.FromId, edge.ToId));
        Assert.Equal(Text, edge.Evidence[0].Sentence.In(edge.Evidence[0].Paper));
    }

    static ExtractedConcept At(string text, string name, Role role)
    {
        int start = text.IndexOf(name, StringComparison.Ordinal);
        var span = new TextSpan(TextField.Abstract, start, start + name.Length);
        return new ExtractedConcept(name, ConceptKind.Method, role, 0.9, [new Mention(span, name, 0.9, "test")]);
    }

    [Fact]
    public void A_variant_builds_on_what_its_name_begins_with_though_one_paper_introduces_both()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("ZOR", role: Role.Introduces).Names("ZOR-PG", role: Role.Introduces));

        Relation edge = Assert.Single(graph.Relations, IsLineage);
        Assert.Equal(("method:zor-pg", "method:zor"), (edge.FromId, edge.ToId));
    }

    [Fact]
    public void An_inner_adjective_makes_a_kind()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("diffusion generative models"), new APaper("b").Names("diffusion models"));

        Assert.Contains(graph.Relations, edge => edge is { Type: EdgeType.IsA, FromId: "method:diffusion-generative-models", ToId: "method:diffusion-models" });
    }

    [Fact]
    public void Where_papers_leave_model_away_the_short_name_is_the_long_one()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("diffusion models", surfaces: ["diffusion models", "diffusion"]),
            new APaper("b").Names("diffusion models", surfaces: ["diffusion models", "Diffusion"]),
            new APaper("c").Names("discrete diffusion"),
            new APaper("d").Names("discrete diffusion models"));

        Assert.Equal(2, graph.Concepts.Count);
        Assert.Contains(graph.Aliases, alias => alias is { Surface: "discrete diffusion models", Rule: "short for model" } or { Surface: "discrete diffusion", Rule: "short for model" });
    }

    static bool IsLineage(Relation edge) => edge.Type == EdgeType.BuildsOn;

    static ConceptGraph Resolve(params APaper[] papers) => new Resolver().Resolve([.. papers.Select(paper => paper.Extracted)]);
}
