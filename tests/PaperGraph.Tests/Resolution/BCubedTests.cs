using PaperGraph.Evaluation;
using PaperGraph.Resolution;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Resolution;

/// <summary>How well names are gathered, by the measure of Bagga and Baldwin, "Algorithms for scoring coreference chains", 1998.</summary>
public sealed class BCubedTests
{
    [Fact]
    public async Task The_names_of_the_annotated_papers_are_gathered_as_a_reader_gathers_them()
    {
        List<ExtractedPaper> papers = await GoldReader.ReadAsync(Checkout.PathOf("data/gold/seed-dev.jsonl")).Select(line => line.WithNamesOnly("gold")).ToListAsync();
        Dictionary<string, string> clusters = Clusters();

        ConceptGraph graph = new Resolver().Resolve(papers);

        ILookup<(string, string), string> ids = ConceptIds(graph);
        (string Truth, string Found)[] items =
        [
            .. papers.SelectMany(paper => paper.Concepts.Select(concept => (
                TruthOf(concept.Name, paper.Paper.Id, clusters),
                ids[(NodeId.OfPaper(paper.Paper), concept.Name)].Single()))),
        ];
        double precision = Share(items, item => item.Found, item => item.Truth);
        double recall = Share(items, item => item.Truth, item => item.Found);
        Assert.InRange(2 * precision * recall / (precision + recall), 0.985, 1);
    }

    /// <summary>The mean over all items of the share of their cluster that is in their other cluster, too.</summary>
    static double Share<T>(T[] items, Func<T, string> cluster, Func<T, string> other) =>
        items.GroupBy(cluster).Sum(group => group.GroupBy(other).Sum(both => (double)both.Count() * both.Count() / group.Count())) / items.Length;

    static ILookup<(string Paper, string Surface), string> ConceptIds(ConceptGraph graph)
    {
        ILookup<string, string> surfaces = graph.Aliases.ToLookup(alias => alias.ConceptId, alias => alias.Surface);
        return graph.Facts
            .SelectMany(fact => surfaces[fact.ConceptId].Distinct(), (fact, surface) => (Named: (fact.PaperId, surface), fact.ConceptId))
            .Distinct()
            .ToLookup(named => named.Named, named => named.ConceptId);
    }

    /// <summary>What stands in no line is one thing with nothing but itself, letter by letter.</summary>
    static string TruthOf(string name, string paper, Dictionary<string, string> clusters) =>
        clusters.GetValueOrDefault($"{name} {paper}") ?? clusters.GetValueOrDefault(name, name);

    static Dictionary<string, string> Clusters() =>
        NamePairs.Lines("seed-dev-clusters.tsv")
            .SelectMany(names => names, (names, name) => (First: names[0], Name: name))
            .ToDictionary(name => name.Name, name => name.First, StringComparer.Ordinal);
}
