using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

public sealed class NameMatchingTests
{
    public static TheoryData<string, string> Apart => NamePairs.Read("names-apart.tsv");

    public static TheoryData<string, string, ConceptKind> Together => NamePairs.ReadWithKinds("names-together.tsv");

    public static TheoryData<string, string> Defined => NamePairs.ReadDefined("names-together.tsv");

    [Theory]
    [MemberData(nameof(Apart))]
    public void Names_of_different_things_stay_apart(string one, string other)
    {
        ConceptGraph graph = Resolve(new APaper("a").Names(one), new APaper("b").Names(other), new APaper("c").Names(one).Names(other));

        Assert.Equal(2, graph.Concepts.Count);
    }

    [Theory]
    [MemberData(nameof(Together))]
    public void Names_of_one_thing_are_one_concept(string one, string other, ConceptKind kind)
    {
        ConceptGraph graph = Resolve(new APaper("a").Names(one, kind), new APaper("b").Names(other, kind));

        Assert.Single(graph.Concepts);
    }

    [Theory]
    [MemberData(nameof(Defined))]
    public void An_acronym_and_what_a_third_paper_defines_it_for_are_one_concept(string acronym, string longForm)
    {
        ConceptGraph graph = Resolve(new APaper("a").Names(acronym), new APaper("b").Names(longForm), new APaper("c").Defines(longForm, acronym, longForm));

        Assert.Single(graph.Concepts);
    }

    [Fact]
    public void An_acronym_that_some_paper_defines_is_its_long_form_in_all()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("MoE"), new APaper("b").Names("mixture-of-experts"), new APaper("c").Defines("mixture of experts", "MoE", "mixture of experts"));

        Concept concept = Assert.Single(graph.Concepts);
        Assert.Equal(("method:mixture-of-experts", 3), (concept.Id, concept.Support));
        Assert.Contains(graph.Aliases, alias => alias is { Surface: "MoE", Rule: "acronym", Support: 2 });
    }

    [Fact]
    public void An_acronym_with_two_long_forms_is_decided_in_each_paper_by_its_own()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Defines("SAM", "SAM", "Segment Anything Model"),
            new APaper("b").Defines("SAM", "SAM", "Sharpness-Aware Minimization"),
            new APaper("c").Names("SAM"));

        Assert.Equal(
            ["method:sam", "method:segment-anything-model", "method:sharpness-aware-minimization"], graph.Concepts.Select(concept => concept.Id));
        Assert.All(graph.Concepts, concept => Assert.Equal(1, concept.Support));
    }

    [Theory]
    [InlineData("optimizer", "optimizer flatness", "method:sharpness-aware-minimization")]
    [InlineData("segmentation", "zero-shot segmentation", "method:segment-anything-model")]
    public void An_acronym_with_two_long_forms_is_decided_by_its_neighbours_where_the_paper_gives_none(string one, string other, string expected)
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Defines("SAM", "SAM", "Segment Anything Model").Names("segmentation").Names("zero-shot segmentation"),
            new APaper("b").Defines("SAM", "SAM", "Sharpness-Aware Minimization").Names("optimizer").Names("optimizer flatness"),
            new APaper("c").Names("SAM").Names(one).Names(other));

        Assert.Contains(graph.Facts, fact => fact.PaperId == "paper:c" && fact.ConceptId == expected);
        Assert.DoesNotContain(graph.Concepts, concept => concept.Id == "method:sam");
    }

    [Fact]
    public void An_acronym_with_two_long_forms_is_decided_by_its_sort_where_one_alone_is_data()
    {
        APaper dialogue = new APaper("b").Names("SGD", ConceptKind.Dataset, surfaces: ["Schema-Guided Dialogue", "SGD"]);

        ConceptGraph graph = Resolve(
            new APaper("a").Defines("SGD", "SGD", "stochastic gradient descent"), dialogue, new APaper("c").Names("SGD", ConceptKind.Dataset), new APaper("d").Names("SGD"));

        Assert.Equal(
            [("paper:b", "dataset:schema-guided-dialogue"), ("paper:c", "dataset:schema-guided-dialogue"), ("paper:a", "method:stochastic-gradient-descent"), ("paper:d", "method:stochastic-gradient-descent")],
            graph.Facts.Select(fact => (fact.PaperId, fact.ConceptId)).OrderBy(fact => fact.ConceptId).ThenBy(fact => fact.PaperId));
    }

    [Fact]
    public void A_rare_reading_wins_over_a_common_one_in_a_paper_full_of_its_neighbours()
    {
        IEnumerable<APaper> common = Enumerable.Range(0, 20).Select(i => new APaper("c" + i).Defines("stochastic gradient descent", "SGD", "stochastic gradient descent"));
        APaper rare = new APaper("r").Defines("SGD", "SGD", "Schema-Guided Dialogue").Names("dialogue").Names("slot filling");

        ConceptGraph graph = Resolve([.. common, rare, new APaper("bare").Names("SGD").Names("dialogue").Names("slot filling")]);

        Assert.Contains(graph.Facts, fact => fact is { PaperId: "paper:bare", ConceptId: "method:schema-guided-dialogue" });
    }

    [Fact]
    public void A_rare_second_reading_leaves_the_bare_acronym_with_the_common_one()
    {
        IEnumerable<APaper> common = Enumerable.Range(0, 20).Select(i => new APaper("c" + i).Defines("large language models", "LLMs", "large language models"));
        APaper rare = new APaper("r").Defines("low-level module", "LLM", "low-level module");

        ConceptGraph graph = Resolve([.. common, rare, new APaper("bare").Names("LLM")]);

        Assert.Equal(21, graph.Concepts.Single(concept => concept.Name == "large language models").Support);
        Assert.Equal(1, graph.Concepts.Single(concept => concept.Name == "low-level module").Support);
    }

    [Fact]
    public void A_long_form_with_another_number_does_not_explain_an_acronym()
    {
        ConceptGraph graph = Resolve(new APaper("a").Defines("GPT-3", "GPT-3", "Generative Pretrained Transformer 4"), new APaper("b").Names("Generative Pretrained Transformer 4"));

        Assert.Equal(2, graph.Concepts.Count);
    }

    [Fact]
    public void The_data_set_of_a_model_is_not_the_model()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("AlpaCA"), new APaper("b").Names("AlpaCA dataset", ConceptKind.Dataset));

        Assert.Equal(["dataset:alpaca-dataset", "method:alpaca"], graph.Concepts.Select(concept => concept.Id));
    }

    [Theory]
    [InlineData("MTS", "multivariate time series")]
    [InlineData("EEG", "electroencephalography")]
    public void Data_of_a_sort_are_not_that_sort(string acronym, string longForm)
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names(acronym, ConceptKind.Dataset, surfaces: [longForm, acronym]), new APaper("b").Names(acronym + " dataset", ConceptKind.Dataset));

        Assert.Equal(2, graph.Concepts.Count);
    }

    [Fact]
    public void What_one_paper_defines_an_acronym_for_explains_no_name_of_another_sort()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("Sequential Model-based Algorithm Configuration", surfaces: ["Sequential Model-based Algorithm Configuration", "SMAC"]),
            new APaper("b").Names("SMAC", ConceptKind.Benchmark),
            new APaper("c").Names("SMAC", ConceptKind.Benchmark));

        Assert.Equal(["benchmark:smac", "method:sequential-model-based-algorithm-configuration"], graph.Concepts.Select(concept => concept.Id));
    }

    [Theory]
    [InlineData("SSL", "semi-supervised learning", "self-supervised learning")]
    [InlineData("CRL", "constrained reinforcement learning", "contrastive reinforcement learning")]
    [InlineData("MIS", "maximum independent set", "minimally invasive surgery")]
    [InlineData("LDM", "latent diffusion model", "linear decision model")]
    [InlineData("PRM", "process reward model", "probabilistic roadmap")]
    [InlineData("DM", "diffusion models", "decision making")]
    public void Two_long_forms_of_one_acronym_do_not_meet_through_it(string acronym, string one, string other)
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Defines(one, acronym, one), new APaper("b").Defines(other, acronym, other), new APaper("c").Names(acronym), new APaper("d").Names(one).Names(other));

        Assert.NotEqual(ConceptOf(graph, "paper:a"), ConceptOf(graph, "paper:b"));
        Assert.Equal(3, graph.Concepts.Count);
    }

    static string ConceptOf(ConceptGraph graph, string paper) => graph.Facts.Single(fact => fact.PaperId == paper).ConceptId;

    [Fact]
    public void A_forbidden_pair_does_not_meet_through_a_third_name()
    {
        NameTable names = new([new IdentifiedPaper(new Paper("p", "", ""), new APaper("p").Names("a").Names("b").Names("c").Extracted, [])], Rulings.None);
        (NameClass a, NameClass b, NameClass c) = (names.Find("a")!, names.Find("b")!, names.Find("c")!);
        var sets = new NameSets(names.Classes);
        sets.Forbid(a, b);

        Assert.True(sets.TryMerge(new Merge(a, c, "test", 1)));
        Assert.False(sets.TryMerge(new Merge(c, b, "test", 1)));
    }

    static ConceptGraph Resolve(params APaper[] papers) => new Resolver().Resolve([.. papers.Select(paper => paper.Extracted)]);
}
