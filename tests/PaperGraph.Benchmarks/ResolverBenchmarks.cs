using BenchmarkDotNet.Attributes;
using PaperGraph.Resolution;

namespace PaperGraph.Benchmarks;

/// <summary>100,000 different names in 25,000 papers, among them acronyms with their long forms, versions and kinds.</summary>
[MemoryDiagnoser]
public class ResolverBenchmarks
{
    static readonly string[] Nouns = ["network", "sampling", "policy", "transformer", "search", "alignment", "distillation", "planner"];

    ExtractedPaper[] _papers = [];

    [GlobalSetup]
    public void Setup() => _papers = [.. Enumerable.Range(0, 25_000).Select(PaperOf)];

    [Benchmark]
    public ConceptGraph Resolve() => new Resolver().Resolve(_papers);

    static ExtractedPaper PaperOf(int i)
    {
        string word = Word(i);
        string noun = Nouns[i % Nouns.Length];
        string[] names =
        [
            $"{word} {noun}", $"latent {word} {noun}", $"{char.ToUpperInvariant(word[0])}{word[1..]}Net-{i % 9}", $"{word.ToUpperInvariant()}",
            "reinforcement learning", "CIFAR-10", Nouns[i * 7 % Nouns.Length],
        ];
        var paper = new Paper("p" + i, "On " + word, string.Join(", ", names) + ".");
        int at = 0;
        var concepts = new List<ExtractedConcept>();
        foreach (string name in names)
        {
            var mention = new Mention(new TextSpan(TextField.Abstract, at, at + name.Length), name, 0.9, "name");
            concepts.Add(new ExtractedConcept(name, ConceptKind.Method, Role.Uses, 0.9, [mention]));
            at += name.Length + 2;
        }
        var lineage = new ExtractedLineage(names[0], names[4], new TextSpan(TextField.Abstract, 0, at - 1), 0.8, "made");
        return new ExtractedPaper(paper, "benchmark") { Concepts = concepts, Lineage = [lineage] };
    }

    /// <summary>The number in letters, so that no two are versions of one name.</summary>
    static string Word(int number)
    {
        string word = "b";
        for (; number > 0; number /= 13)
            word = "aeiou"[number % 5] + word + "bcdfghklmnprt"[number % 13];
        return word;
    }
}
