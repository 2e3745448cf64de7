using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

public sealed class RelationTests
{
    [Fact]
    public void What_several_papers_say_of_lineage_is_one_edge_with_all_their_sentences()
    {
        ConceptGraph graph = Resolve(
            new APaper("b").Names("Hyena").Names("Mamba").BuildsOn("Hyena", "Mamba", 0.6),
            new APaper("a").Names("Hyena").Names("Mamba").BuildsOn("Hyena", "Mamba", 0.5));

        Relation edge = Assert.Single(graph.Relations, relation => relation.Type == EdgeType.BuildsOn);
        Assert.Equal(("method:hyena", "method:mamba", 2, 0.8), (edge.FromId, edge.ToId, edge.Support, edge.Confidence));
        Assert.Equal(["paper:b", "paper:a"], edge.Evidence.Select(evidence => evidence.Paper.Id));
        Assert.Equal("Hyena extends Mamba.", edge.Evidence[0].Sentence.In(edge.Evidence[0].Paper));
    }

    [Fact]
    public void A_concept_does_not_build_on_itself()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("diffusion models").Names("Diffusion Model").BuildsOn("diffusion models", "Diffusion Model"));

        Assert.DoesNotContain(graph.Relations, relation => relation.Type == EdgeType.BuildsOn);
    }

    [Theory]
    [InlineData("offline reinforcement learning", "reinforcement learning")]
    [InlineData("low-rank MDP", "Markov decision process")]
    [InlineData("latent diffusion", "diffusion models")]
    [InlineData("reinforcement learning from human feedback", "reinforcement learning")]
    [InlineData("deep reinforcement learning", "RL")]
    public void The_head_of_a_name_says_what_it_is_a_kind_of(string name, string kind)
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names(name),
            new APaper("b").Names(kind),
            new APaper("c").Defines("Markov decision process", "MDP", "Markov decision process"),
            new APaper("d").Defines("reinforcement learning", "RL", "reinforcement learning"));

        Relation edge = Assert.Single(graph.Relations, relation => relation.Type == EdgeType.IsA);
        Assert.Equal(NodeId.OfConcept(ConceptKind.Method, name), edge.FromId);
        Assert.Contains(graph.Aliases, alias => alias.ConceptId == edge.ToId && alias.Surface == kind);
        Assert.Equal(["paper:a"], edge.Evidence.Select(evidence => evidence.Paper.Id));
    }

    [Theory]
    [InlineData("mixture of experts", "experts")]
    [InlineData("domain gap", "GAP")]
    [InlineData("non convex optimization", "convex optimization")]
    [InlineData("image generation", "generation")]
    [InlineData("explaining GNNs", "GNNs")]
    public void Words_that_are_no_head_make_no_kind(string name, string other)
    {
        ConceptGraph graph = Resolve(new APaper("a").Names(name), new APaper("b").Names(other));

        Assert.DoesNotContain(graph.Relations, relation => relation.Type == EdgeType.IsA);
    }

    [Fact]
    public void A_data_set_has_variants_and_no_kinds()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("CIFAR-100", ConceptKind.Dataset).Names("tiny ImageNet", ConceptKind.Dataset),
            new APaper("b").Names("CIFAR-10", ConceptKind.Dataset).Names("ImageNet", ConceptKind.Benchmark));

        Assert.Equal(
            [("benchmark:imagenet", "dataset:tiny-imagenet"), ("dataset:cifar-10", "dataset:cifar-100")],
            graph.Relations.Select(relation => (relation.FromId, relation.ToId)));
        Assert.All(graph.Relations, relation => Assert.Equal(EdgeType.VariantOf, relation.Type));
    }

    [Fact]
    public void Variants_are_proved_by_the_papers_that_name_both_if_there_are_any()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("CIFAR-10", ConceptKind.Dataset),
            new APaper("b").Names("CIFAR-10", ConceptKind.Dataset).Names("CIFAR-100", ConceptKind.Dataset));

        Relation edge = Assert.Single(graph.Relations);
        Assert.Equal(1, edge.Support);
        Assert.Equal(["paper:b"], edge.Evidence.Select(evidence => evidence.Paper.Id));
    }

    [Fact]
    public void A_large_family_is_no_clique()
    {
        APaper paper = new("a");
        foreach (int layers in Enumerable.Range(1, 100))
            paper.Names("ResNet-" + layers);

        ConceptGraph graph = Resolve(paper, new APaper("b").Names("ResNet-50"));

        Relation[] variants = [.. graph.Relations.Where(relation => relation.Type == EdgeType.VariantOf)];
        Assert.InRange(variants.Length, 99, 200);
        Assert.Equal(99, variants.Count(edge => edge.FromId == "method:resnet-50" || edge.ToId == "method:resnet-50"));
    }

    [Fact]
    public void Concepts_named_together_twice_co_occur_with_their_lift()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("Mamba").Names("Hyena"),
            new APaper("b").Names("Mamba").Names("Hyena"),
            new APaper("c").Names("Mamba").Names("Adam"));

        Relation edge = Assert.Single(graph.Relations);
        Assert.Equal(("method:hyena", "method:mamba", EdgeType.CoOccurs, 2), (edge.FromId, edge.ToId, edge.Type, edge.Support));
        Assert.Equal(1, edge.Lift);
        Assert.Equal(["paper:a", "paper:b"], edge.Evidence.Select(evidence => evidence.Paper.Id));
    }

    [Fact]
    public void Each_concept_keeps_its_twenty_partners_of_highest_lift_and_of_equals_the_smallest_ids()
    {
        string[] names = [.. Enumerable.Range(0, 30).Select(i => $"Brand{(char)('A' + (i / 26))}{(char)('a' + (i % 26))}")];
        (APaper one, APaper other) = (new APaper("a"), new APaper("b"));
        foreach (string name in names)
            (one, other) = (one.Names(name), other.Names(name));

        ConceptGraph graph = Resolve(one, other);

        string[] last = [.. graph.Concepts.Skip(20).Select(concept => concept.Id)];
        Assert.Equal((30 * 29 / 2) - (10 * 9 / 2), graph.Relations.Count);
        Assert.DoesNotContain(graph.Relations, edge => last.Contains(edge.FromId) && last.Contains(edge.ToId));
    }

    [Fact]
    public void Sentences_are_sorted_best_first()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("deep Q-learning", confidence: 0.7).Names("Q-learning"),
            new APaper("b").Names("deep Q-learning", confidence: 0.9));

        Relation edge = Assert.Single(graph.Relations, relation => relation.Type == EdgeType.IsA);
        Assert.Equal([0.9, 0.7], edge.Evidence.Select(evidence => evidence.Confidence));
        Assert.Equal("method:deep-q-learning", Assert.Single(edge.Evidence[0].Spans).ConceptId);
    }

    static ConceptGraph Resolve(params APaper[] papers) => new Resolver().Resolve([.. papers.Select(paper => paper.Extracted)]);
}
