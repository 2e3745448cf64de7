using PaperGraph.Cli.Output;
using PaperGraph.Extraction;
using PaperGraph.Storage;
using Spectre.Console;

namespace PaperGraph.Cli.Demo;

/// <summary>What a graph holds, and a sample of each question it answers, with the sentence that proves the answer.</summary>
sealed class DemoReport(IPaperGraphReader graph, IAnsiConsole console)
{
    const string Method = "diffusion models";

    static readonly double Threshold = Extractor.Threshold;
    static readonly double RelationThreshold = Extractor.RelationThreshold;

    public async Task PrintAsync(CancellationToken cancellation)
    {
        await PrintCountsAsync(cancellation);
        IReadOnlyList<Concept> best = await PrintBestSupportedAsync(cancellation);
        Paper? paper = await PrintSharingAsync(cancellation);
        if ((await graph.FindConceptsAsync([Method], cancellation: cancellation))[0] is { } method)
        {
            await PrintBuildingOnAsync(method, cancellation);
            await PrintNeighboursAsync(method, cancellation);
            await PrintPathAsync(method, best, cancellation);
        }
        if (paper is not null)
            await PrintSimilarAsync(paper, cancellation);
    }

    async Task PrintCountsAsync(CancellationToken cancellation)
    {
        GraphStats stats = await graph.StatsAsync(cancellation);
        IEnumerable<string> kinds = stats.Concepts.Select(count => Words.Count(count.Count, Words.Lower(count.Kind)));
        console.Heading($"{Words.Count(stats.Papers, "paper")}, {string.Join(", ", kinds)}, {Words.Count(stats.Repositories, "repository")}");
    }

    async Task<IReadOnlyList<Concept>> PrintBestSupportedAsync(CancellationToken cancellation)
    {
        Page<Concept> concepts = await graph.ConceptsAsync(new ConceptFilter(), new PageRequest(10), cancellation);
        Title("Named by most papers", "search");
        console.Table(["papers", "name", "kind"], concepts.Items.Select(concept =>
            new[] { $"{concept.Support}", concept.Name, Words.Lower(concept.Kind) }));
        return [.. concepts.Items];
    }

    async Task<Paper?> PrintSharingAsync(CancellationToken cancellation)
    {
        var question = new SharingQuestion { MinConfidence = Threshold };
        Page<SharingPaper> papers = await graph.PapersSharingBenchmarkAsync(question, new PageRequest(1, WithTotal: true), cancellation);
        if (papers.Rows.Count == 0)
            return null;
        SharingPaper sample = papers.Rows[0].Item;
        Title($"Papers sharing a benchmark: {papers.Total}, among them", "sharing");
        console.Sharing(sample with { Shared = [.. sample.Shared.Take(1)] });
        return sample.Paper;
    }

    async Task PrintBuildingOnAsync(Concept method, CancellationToken cancellation)
    {
        var question = new DescendantsQuestion(method.Id) { MinConfidence = RelationThreshold };
        Page<Descendant> descendants = await graph.MethodsBuildingOnAsync(question, new PageRequest(1, WithTotal: true), cancellation);
        if (descendants.Rows.Count == 0)
            return;
        Title($"Methods building on {method.Name}: {descendants.Total}, among them", $"building-on \"{method.Name}\"");
        foreach (Descendant descendant in descendants.Items)
            console.Descendant(descendant);
    }

    async Task PrintNeighboursAsync(Concept method, CancellationToken cancellation)
    {
        var question = new NeighbourhoodQuestion(method.Id) { Limit = 2, Edges = new NeighbourFilter { MinConfidence = RelationThreshold } };
        Neighbourhood around = await graph.NeighbourhoodAsync(question, cancellation);
        int total = around.Nodes.Where(node => node.Depth == 0).SelectMany(node => node.Groups).Sum(group => group.Total);
        if (total == 0)
            return;
        Title($"Neighbours of {method.Name}: {total}, among them", $"neighbours \"{method.Name}\"");
        foreach (GraphEdge edge in around.Edges.Where(edge => edge.From.Id == method.Id || edge.To.Id == method.Id).Take(3))
        {
            console.Line($"  {Prose.Sentence(edge)}");
            console.Proofs(edge.Evidence.Take(1));
        }
    }

    async Task PrintPathAsync(Concept method, IReadOnlyList<Concept> best, CancellationToken cancellation)
    {
        Concept? other = best.FirstOrDefault(concept => concept.Kind is ConceptKind.Benchmark or ConceptKind.Dataset)
            ?? best.FirstOrDefault(concept => concept.Id != method.Id);
        if (other is null)
            return;
        GraphPath? path = await graph.ShortestPathAsync(new PathQuestion(method.Id, other.Id) { MinConfidence = Threshold }, cancellation);
        if (path is null)
            return;
        Title($"The shortest way from {method.Name} to {other.Name}", $"path \"{method.Name}\" \"{other.Name}\"");
        console.GraphPath(path);
    }

    async Task PrintSimilarAsync(Paper paper, CancellationToken cancellation)
    {
        Page<SimilarPaper> papers = await graph.SimilarPapersAsync(paper.Id, Threshold, new PageRequest(3), cancellation);
        Title($"Papers like “{paper.Title}”", $"similar {paper.Id}");
        foreach (SimilarPaper similar in papers.Items)
            console.Similar(similar);
    }

    /// <param name="command">What to type to see more of it.</param>
    void Title(string text, string command)
    {
        console.Line();
        console.Heading(text);
        console.Hint($"papergraph {command}");
    }
}
