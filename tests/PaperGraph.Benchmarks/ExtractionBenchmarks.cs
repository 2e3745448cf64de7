using BenchmarkDotNet.Attributes;
using PaperGraph.Corpus;
using PaperGraph.Extraction;

namespace PaperGraph.Benchmarks;

/// <summary>An operation is one paper of the bundled corpus, so that operations a second are abstracts a second on one core.</summary>
[MemoryDiagnoser]
[OperationsPerSecond]
public class ExtractionBenchmarks
{
    const int Papers = 224;

    readonly List<Paper> _papers = [];

    [GlobalSetup]
    public async Task ReadPapers()
    {
        await foreach (Paper paper in new CorpusReader().ReadAsync(BundledCorpus()))
            _papers.Add(paper);
        if (_papers.Count != Papers)
            throw new InvalidOperationException($"The bundled corpus has {_papers.Count} papers; {nameof(Papers)} says {Papers}.");
    }

    /// <returns>How many concepts there are, so that no extraction can be left out.</returns>
    [Benchmark(OperationsPerInvoke = Papers)]
    public int Extract() => _papers.Sum(paper => Extractor.Default.Extract(paper).Concepts.Count);

    // Benchmarks run from a generated folder far below the repository's root.
    static string BundledCorpus()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PaperGraph.sln")))
            folder = folder.Parent;
        return Path.Combine(
            folder?.FullName ?? throw new InvalidOperationException("The benchmarks do not lie inside the repository."),
            "data",
            "huggingface-papers.txt");
    }
}
