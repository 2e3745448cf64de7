using System.Text.Json;
using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

public sealed class ResolverTests
{
    [Fact]
    public void The_order_of_papers_leaves_no_trace()
    {
        ExtractedPaper[] papers = [.. Enumerable.Range(0, 60).Select(i => Mixed(i).Extracted)];
        string expected = JsonSerializer.Serialize(new Resolver().Resolve(papers));
        var random = new Random(3);
        for (int i = 0; i < 20; i++)
        {
            random.Shuffle(papers);

            Assert.Equal(expected, JsonSerializer.Serialize(new Resolver().Resolve(papers)));
        }
    }

    [Fact]
    public void Everything_is_sorted_by_id()
    {
        ConceptGraph graph = new Resolver().Resolve([.. Enumerable.Range(0, 60).Select(i => Mixed(i).Extracted)]);

        AssertSorted(graph.Papers.Select(paper => paper.Paper.Id));
        AssertSorted(graph.Concepts.Select(concept => concept.Id));
        AssertSorted(graph.Aliases.Select(alias => alias.ConceptId + "\t" + alias.Surface));
        AssertSorted(graph.Facts.Select(fact => fact.PaperId + "\t" + fact.ConceptId));
        AssertSorted(graph.Relations.Select(relation => $"{relation.FromId}\t{relation.ToId}\t{(int)relation.Type}"));
        AssertSorted(graph.Citations.Select(citation => citation.FromId + "\t" + citation.ToId));
        AssertSorted(graph.Repositories.Select(repository => repository.Id));
    }

    [Fact]
    public void A_paper_has_one_fact_for_a_concept_with_the_strongest_role()
    {
        ConceptGraph graph = Resolve(new APaper("a")
            .Names("Mamba", role: Role.Mentions, confidence: 0.95)
            .Names("mamba", role: Role.Introduces, confidence: 0.6));

        Fact fact = Assert.Single(graph.Facts);
        Assert.Equal((Role.Introduces, 0.95), (fact.Role, fact.Confidence));
        Assert.Equal(["Mamba", "mamba"], fact.Mentions.Select(mention => mention.Surface));
    }

    [Fact]
    public void The_kind_is_voted_and_the_others_are_kept()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Names("Atari", ConceptKind.Benchmark),
            new APaper("b").Names("Atari", ConceptKind.Benchmark),
            new APaper("c").Names("Atari", ConceptKind.Dataset));

        Concept concept = Assert.Single(graph.Concepts);
        Assert.Equal("benchmark:atari", concept.Id);
        Assert.Equal([new KindCount(ConceptKind.Dataset, 1)], concept.OtherKinds);
    }

    [Fact]
    public void A_generic_concept_goes_by_its_long_form_and_a_brand_by_its_acronym()
    {
        ConceptGraph graph = Resolve(
            new APaper("a").Defines("Markov decision process", "MDP", "Markov decision process").Names("MDP"),
            new APaper("b").Names("MDP"),
            new APaper("c").Defines("BERT", "BERT", "Bidirectional Encoder Representations from Transformers"));

        Assert.Equal(["BERT", "Markov decision process"], graph.Concepts.Select(concept => concept.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_name_is_the_one_that_most_papers_write()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("Diffusion Model"), new APaper("b").Names("diffusion models"), new APaper("c").Names("diffusion models"));

        Assert.Equal("diffusion models", Assert.Single(graph.Concepts).Name);
        Assert.Equal([("Diffusion Model", "same key", 1), ("diffusion models", "name", 2)], graph.Aliases.Select(alias => (alias.Surface, alias.Rule, alias.Support)));
    }

    [Fact]
    public void Two_names_with_one_slug_get_two_ids()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("LMs"), new APaper("b").Names("LMs"), new APaper("c").Names("LMS"));

        Assert.Equal([("method:lms", 2), ("method:lms.2", 1)], graph.Concepts.Select(concept => (concept.Id, concept.Support)));
    }

    [Fact]
    public void A_surface_without_letters_is_no_alias()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("CIFAR-20", ConceptKind.Dataset, surfaces: "-20"));

        Assert.Equal("CIFAR-20", Assert.Single(graph.Aliases).Surface);
        Assert.Equal("-20", Assert.Single(Assert.Single(graph.Facts).Mentions).Surface);
    }

    [Fact]
    public void A_repository_is_one_whatever_the_case_and_keeps_the_address_of_the_first_paper()
    {
        ConceptGraph graph = Resolve(
            new APaper("b").Links("https://github.com/owner/name"),
            new APaper("a").Links("https://github.com/Owner/Name").Links("https://example.org/", LinkKind.Project));

        Assert.Equal(new Repository("repository:github.com/owner/name", "https://github.com/Owner/Name", "github.com", "Owner", "Name"), Assert.Single(graph.Repositories));
        Assert.Equal([LinkKind.Repository, LinkKind.Project], graph.Papers[0].Links.Select(link => link.Kind));
        Assert.All(graph.Papers, paper => Assert.Equal("repository:github.com/owner/name", paper.Links[0].RepositoryId));
    }

    static ConceptGraph Resolve(params APaper[] papers) => new Resolver().Resolve([.. papers.Select(paper => paper.Extracted)]);

    static void AssertSorted(IEnumerable<string> ids)
    {
        string[] list = [.. ids];
        Assert.NotEmpty(list);
        Assert.Equal(list.Distinct().Order(StringComparer.Ordinal), list);
    }

    /// <summary>Names in several spellings, ambiguous acronyms, copies of papers, lineage, links and references, by a fixed pattern.</summary>
    static APaper Mixed(int i)
    {
        string[] names = ["diffusion models", "Diffusion Model", "latent diffusion models", "SAM", "GPT-3", "GPT-4", "offline reinforcement learning", "reinforcement learning", "RL", "MDP"];
        string method = "Brand" + (i % 17);
        APaper paper = new APaper(i % 5 == 0 ? $"2503.{10000 + (i % 40)}v{1 + (i % 3)}" : "p" + (i % 50), "Title " + (i % 45)) { References = ["p" + (i % 7), "2503.10010"] }
            .Names(method, role: i < 17 ? Role.Introduces : Role.Uses, confidence: 0.5 + (i % 10 * 0.0333))
            .Names(names[i % names.Length], (ConceptKind)(i % 3))
            .Names(names[i * 7 % 10], confidence: 0.7)
            .Names("CIFAR-" + (10 + (i % 3)), ConceptKind.Dataset)
            .BuildsOn(method, names[i % names.Length], 0.3 + (i % 6 * 0.1))
            .Links("https://github.com/Owner/Repo" + (i % 4));
        if (i % 3 == 0)
            paper.Defines("SAM", "SAM", i % 2 == 0 ? "Segment Anything Model" : "Sharpness-Aware Minimization");
        return i % 4 == 0 ? paper.Defines("Markov decision process", "MDP", "Markov decision process") : paper;
    }
}
