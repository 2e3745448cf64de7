using System.Globalization;
using PaperGraph.Storage;
using Spectre.Console;

namespace PaperGraph.Cli.Output;

/// <summary>Rows of the named traversals, each with its proof.</summary>
static class Traversals
{
    public static void Sharing(this IAnsiConsole console, SharingPaper paper)
    {
        console.Heading($"{paper.Paper.Title} ({paper.Paper.Id})");
        foreach (SharedBenchmark shared in paper.Shared)
        {
            console.Line($"  shares {shared.Benchmark.Name} ({shared.Benchmark.Id})");
            console.Proofs(shared.Evidence.Take(1));
            console.Proofs(shared.OtherEvidence.Take(1));
        }
    }

    public static void Descendant(this IAnsiConsole console, Descendant descendant)
    {
        console.Heading($"{descendant.Concept.Name} ({descendant.Concept.Id})");
        console.Edges(descendant.Path);
    }

    public static void Similar(this IAnsiConsole console, SimilarPaper paper)
    {
        string score = paper.Score.ToString("0.00", CultureInfo.InvariantCulture);
        console.Heading($"{score}  {paper.Paper.Title} ({paper.Paper.Id})");
        console.Line($"      {string.Join(", ", paper.Shared.Select(concept => concept.Name))}");
    }

    public static void GraphPath(this IAnsiConsole console, GraphPath path)
    {
        console.Heading(string.Join(" · ", path.Nodes.Select(Prose.NameOf)));
        console.Edges(path.Edges);
    }

    static void Edges(this IAnsiConsole console, IEnumerable<GraphEdge> edges)
    {
        foreach (GraphEdge edge in edges)
        {
            console.Line($"  {Prose.Sentence(edge)}");
            console.Proofs(edge.Evidence.Take(1));
        }
    }
}
