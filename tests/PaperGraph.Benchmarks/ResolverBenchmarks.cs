using BenchmarkDotNet.Attributes;
using PaperGraph.Resolution;

namespace PaperGraph.Benchmarks;

/// <summary>100,000 different names in 25,000 papers, among them acronyms with their long forms, versions and kinds.</summary>
[MemoryDiagnoser]
public class ResolverBenchmarks
{
    ExtractedPaper[] _papers = [];

    [GlobalSetup]
    public void Setup() => _papers = [.. Enumerable.Range(0, 25_000).Select(PaperOf)];

    [Benchmark]
    public ConceptGraph Resolve() => new Resolver().Resolve(_papers);

    static ExtractedPaper PaperOf(int i)
    {
        string word = InventedPaper.Word(i);
        string noun = InventedPaper.Nouns[i % InventedPaper.Nouns.Length];
        string[] names =
        [
            $"{word} {noun}", $"latent {word} {noun}", $"{char.ToUpperInvariant(word[0])}{word[1..]}Net-{i % 9}", $"{word.ToUpperInvariant()}",
            "reinforcement learning", "CIFAR-10", InventedPaper.Nouns[i * 7 % InventedPaper.Nouns.Length],
        ];
        return InventedPaper.Naming("p" + i, "On " + word, names, Role.Uses, @base: names[4]);
    }
}
