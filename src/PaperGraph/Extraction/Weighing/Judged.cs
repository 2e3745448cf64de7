namespace PaperGraph.Extraction.Weighing;

/// <summary>A name as seen in a paper, and what was made of it.</summary>
sealed record Judged(Sighting Sighting, IReadOnlyList<(string Sign, double Value)> Signs)
{
    public double Confidence { get; } = Weights.OfNames.Share(Signs);

    public ConceptKind Kind { get; } = KindChoice.Of(Sighting);
}
