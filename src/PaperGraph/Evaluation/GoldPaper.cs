namespace PaperGraph.Evaluation;

/// <summary>A paper in the gold form: annotated by hand, or extracted by any extractor.</summary>
/// <param name="Source">Where it was read, for messages: "gold.jsonl, line 3".</param>
/// <param name="Title">Empty where the line has none; likewise <paramref name="Abstract"/>.</param>
public sealed record GoldPaper(string Source, string Id, string Title, string Abstract)
{
    public IReadOnlyList<GoldConcept> Concepts { get; init; } = [];

    public IReadOnlyList<GoldLineage> Lineage { get; init; } = [];

    public IReadOnlyList<GoldLink> Links { get; init; } = [];
}

/// <param name="Role">Null where the line does not say.</param>
public sealed record GoldConcept(string Name, IReadOnlyList<string> Surfaces, ConceptKind Kind, Role? Role)
{
    /// <summary>An extractor must find it; else it only may. A line that does not say means core.</summary>
    public bool IsCore { get; init; } = true;

    /// <summary>Kinds that are right too.</summary>
    public IReadOnlyList<ConceptKind> OtherKinds { get; init; } = [];

    /// <summary>Null where the line does not say.</summary>
    public double? Confidence { get; init; }

    /// <summary>Empty where the line does not say.</summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];
}

/// <param name="Sentence">Null where the line does not say.</param>
public sealed record GoldLineage(string Method, string Base, string? Sentence);

public sealed record GoldLink(string Url, LinkKind Kind);
