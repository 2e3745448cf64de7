using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

public sealed class KindTests
{
    [Theory]
    [InlineData("diffusion models such as DDPM, DDIM (fast) and EDM", "DDPM", "DDIM", "EDM")]
    [InlineData("DDPM, DDIM, and other diffusion models", "DDPM", "DDIM")]
    [InlineData("diffusion models, including DDPM or DDIM", "DDPM", "DDIM")]
    [InlineData("diffusion models (e.g., DDPM and DDIM)", "DDPM", "DDIM")]
    public void A_sentence_that_lists_kinds_says_what_they_are_kinds_of(string sentence, params string[] kinds)
    {
        ConceptGraph graph = Resolve(sentence, "diffusion models", kinds);

        Relation[] edges = [.. graph.Relations.Where(relation => relation.Type == EdgeType.IsA)];
        Assert.Equal(kinds.Select(kind => "method:" + kind.ToLowerInvariant()).Order(StringComparer.Ordinal), edges.Select(edge => edge.FromId));
        Assert.All(edges, edge => Assert.Equal("method:diffusion-models", edge.ToId));
    }

    [Theory]
    [InlineData("Unlike CLIP, EDM beats diffusion models", "CLIP", "EDM")]
    [InlineData("diffusion models and CLIP", "CLIP")]
    [InlineData("diffusion models, CLIP and EDM", "CLIP", "EDM")]
    [InlineData("a diffusion model including CLIP", "CLIP")]
    public void A_sentence_that_names_things_beside_each_other_makes_no_kind(string sentence, params string[] names)
    {
        ConceptGraph graph = Resolve(sentence, sentence.Contains("models", StringComparison.Ordinal) ? "diffusion models" : "diffusion model", names);

        Assert.DoesNotContain(graph.Relations, relation => relation.Type == EdgeType.IsA);
    }

    [Fact]
    public void The_sentence_proves_the_edge()
    {
        ConceptGraph graph = Resolve("Samplers for policies such as Zorro and Bravo. Bravo is fast.", "policies", "Zorro", "Bravo");

        Relation edge = graph.Relations.Single(relation => relation is { Type: EdgeType.IsA, FromId: "method:bravo" });
        Assert.Equal(1, edge.Support);
        Evidence evidence = Assert.Single(edge.Evidence);
        Assert.Equal("Samplers for policies such as Zorro and Bravo.", evidence.Sentence.In(evidence.Paper));
    }

    [Fact]
    public void Sentences_that_contradict_each_other_close_no_circle()
    {
        ConceptGraph graph = new Resolver().Resolve([Paper("a", "zorros such as bravos", "zorros", "bravos"), Paper("b", "bravos such as zorros", "zorros", "bravos")]);

        Assert.Single(graph.Relations, relation => relation.Type == EdgeType.IsA);
    }

    [Fact]
    public void What_the_field_knows_makes_a_kind_where_the_name_says_nothing()
    {
        ConceptGraph graph = Resolve("GRPO is a policy gradient", "policy gradient", "GRPO");

        Assert.Contains(graph.Relations, edge => edge is { Type: EdgeType.IsA, FromId: "method:grpo", ToId: "method:policy-gradient" });
    }

    static ConceptGraph Resolve(string sentence, params string[] names) => new Resolver().Resolve([Paper("p", sentence, names)]);

    static ConceptGraph Resolve(string sentence, string one, IEnumerable<string> others) => Resolve(sentence, [one, .. others]);

    static ExtractedPaper Paper(string id, string sentence, params string[] names) =>
        new(new Paper(id, "About " + id, sentence), "test")
        {
            Concepts = [.. names.Select(name => new ExtractedConcept(name, ConceptKind.Method, Role.Uses, 0.9, Mentions(sentence, name)))],
        };

    static Mention[] Mentions(string sentence, string name)
    {
        int start = sentence.IndexOf(name, StringComparison.Ordinal);
        return [new Mention(new TextSpan(TextField.Abstract, start, start + name.Length), name, 0.9, "test")];
    }
}
