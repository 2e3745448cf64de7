using PaperGraph.Resolution;

namespace PaperGraph.Tests.Resolution;

public sealed class NearNameTests
{
    [Theory]
    [InlineData("reinforcement learning", "reinforcment learning")]
    [InlineData("stochastic approximation", "stochastic approxmation")]
    [InlineData("variational inference", "variation inference")]
    [InlineData("graph convolutional networks", "graph convolution networks")]
    [InlineData("region of interest pooling", "regions of interest pooling")]
    public void A_slip_or_another_form_of_one_word_is_the_same_name(string one, string other)
    {
        ConceptGraph graph = Resolve(new APaper("a").Names(one), new APaper("b").Names(one), new APaper("c").Names(other));

        Concept concept = Assert.Single(graph.Concepts);
        Assert.Equal((one, 3), (concept.Name, concept.Support));
        Alias alias = Assert.Single(graph.Aliases, alias => alias.Surface == other);
        Assert.Equal("near name", alias.Rule);
        Assert.InRange(alias.Score, 0.9, 0.99);
    }

    [Theory]
    [InlineData("gradient projection", "gradient protection")]
    [InlineData("homogeneous networks", "heterogeneous networks")]
    [InlineData("supervised learning", "unsupervised learning")]
    [InlineData("value function learning", "value functional learning")]
    [InlineData("Fourier transforms", "Fourier transformers")]
    [InlineData("optimal transport 2", "optimal transports 3")]
    public void Near_words_that_mean_something_else_stay_apart(string one, string other)
    {
        ConceptGraph graph = Resolve(new APaper("a").Names(one), new APaper("b").Names(other));

        Assert.Equal(2, graph.Concepts.Count);
    }

    public static TheoryData<string, string, string> Judged
    {
        get
        {
            var judged = new TheoryData<string, string, string>();
            foreach (string[] line in NamePairs.Lines("near-names.tsv"))
                judged.Add(line[0], line[1], line[2]);
            return judged;
        }
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void Near_names_of_the_annotated_papers_are_joined_as_a_reader_joins_them(string one, string other, string verdict)
    {
        ConceptGraph graph = Resolve(new APaper("a").Names(one), new APaper("b").Names(other));

        Assert.Equal(verdict == "same" ? 1 : 2, graph.Concepts.Count);
    }

    [Fact]
    public void What_one_paper_names_beside_each_other_is_two()
    {
        ConceptGraph graph = Resolve(new APaper("a").Names("variational inference").Names("variation inference"));

        Assert.Equal(2, graph.Concepts.Count);
    }

    static ConceptGraph Resolve(params APaper[] papers) => new Resolver().Resolve([.. papers.Select(paper => paper.Extracted)]);
}
