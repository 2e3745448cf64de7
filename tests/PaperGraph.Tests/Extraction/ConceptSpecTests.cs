using PaperGraph.Extraction;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Extraction;

/// <summary>The rules of extraction, written as prose in Specs/*.md; a file marks what it is about and nothing else.</summary>
public sealed class ConceptSpecTests
{
    [Theory]
    [Spec("Methods.md")]
    public void Methods(Spec spec) => AssertKinds(spec, ConceptKind.Method);

    [Theory]
    [Spec("Datasets.md")]
    public void Datasets(Spec spec) => AssertKinds(spec, ConceptKind.Dataset);

    [Theory]
    [Spec("Benchmarks.md")]
    public void Benchmarks(Spec spec) => AssertKinds(spec, ConceptKind.Benchmark);

    [Theory]
    [Spec("Tasks.md")]
    public void Tasks(Spec spec) => AssertKinds(spec, ConceptKind.Task);

    [Theory]
    [Spec("Metrics.md")]
    public void Metrics(Spec spec) => AssertKinds(spec, ConceptKind.Metric);

    [Theory]
    [Spec("Enumerations.md")]
    public void Enumerations(Spec spec) => AssertKinds(spec, ConceptKind.Dataset, ConceptKind.Benchmark);

    [Theory]
    [Spec("Roles.md")]
    public void Roles(Spec spec)
    {
        ExtractedPaper extracted = Extractor.Default.Extract(spec.Paper);

        spec.AssertFound(extracted.Concepts.Where(concept => concept.Kind == ConceptKind.Method)
            .SelectMany(concept => concept.Mentions.Select(mention => new Mark(mention.Span, Lower(concept.Role), concept.Name))));
    }

    [Theory]
    [Spec("Lineage.md")]
    public void Lineage(Spec spec)
    {
        ExtractedPaper extracted = Extractor.Default.Extract(spec.Paper);

        spec.AssertFound(extracted.Lineage.SelectMany(lineage => extracted.Concepts.Single(concept => concept.Name == lineage.Base).Mentions
            .Where(mention => lineage.Sentence.Contains(mention.Span)).Select(mention => new Mark(mention.Span, "base", lineage.Method))));
    }

    static void AssertKinds(Spec spec, params ConceptKind[] kinds)
    {
        ExtractedPaper extracted = Extractor.Default.Extract(spec.Paper);

        spec.AssertFound(extracted.Concepts.Where(concept => kinds.Contains(concept.Kind))
            .SelectMany(concept => concept.Mentions.Select(mention => new Mark(mention.Span, Lower(concept.Kind), concept.Name))));
    }

    static string Lower<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();
}
