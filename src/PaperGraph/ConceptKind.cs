namespace PaperGraph;

public enum ConceptKind
{
    Method,
    Dataset,
    Benchmark,
    Task,
    Metric,
}
