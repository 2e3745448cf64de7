using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

/// <summary>Traversals of graphs made by chance, against the plainest way to compute them.</summary>
public abstract class RandomGraphContract<TBackend> : StoreContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Theory]
    [MemberData(nameof(RandomGraph.Seeds), MemberType = typeof(RandomGraph))]
    public async Task Shortest_paths_are_those_that_a_walk_of_the_whole_graph_finds(int seed)
    {
        ConceptGraph graph = RandomGraph.Make(new Random(seed));
        await Store.ApplyAsync(graph, Cancellation);
        Dictionary<string, SortedSet<string>> neighbours = PlainWalks.NeighboursOf(graph, minSupport: 2, minConfidence: 0.3);
        string[] nodes = [.. neighbours.Keys.Order(StringComparer.Ordinal)];

        foreach (string from in nodes)
            foreach (string to in nodes)
            {
                var question = new PathQuestion(from, to) { MaxLength = 4, MinSupport = 2, MinConfidence = 0.3 };
                GraphPath? path = await Store.ShortestPathAsync(question, Cancellation);
                Assert.Equal(PlainWalks.ShortestPath(neighbours, from, to, 4), path?.Nodes.Select(node => node.Id));
            }
    }

    [Theory]
    [MemberData(nameof(RandomGraph.Seeds), MemberType = typeof(RandomGraph))]
    public async Task Descendants_are_those_that_trying_every_path_finds(int seed)
    {
        ConceptGraph graph = RandomGraph.Make(new Random(seed));
        await Store.ApplyAsync(graph, Cancellation);

        foreach (Concept root in graph.Concepts)
        {
            Page<Descendant> page = await Store.MethodsBuildingOnAsync(new DescendantsQuestion(root.Id) { MaxDepth = 3, MinConfidence = 0.2 }, All, Cancellation);
            Assert.Equal(
                PlainWalks.Descendants(graph, root.Id, 3, 0.2).Order(StringComparer.Ordinal),
                page.Items.Select(Read).Order(StringComparer.Ordinal));
        }
    }

    static string Read(Descendant row) =>
        $"{row.Depth} {row.Confidence} {row.Concept.Id}{string.Concat(row.Path.Select(edge => $" {edge.Type} {edge.To.Id}"))}";
}
