namespace PaperGraph.Extraction;

/// <summary>Extracts what a paper says from its title and abstract.</summary>
/// <remarks>Immutable and thread-safe: make one and keep it. The same paper gives the same answer, always.</remarks>
public sealed class Extractor
{
    /// <summary>The extractor that ships with the library.</summary>
    public static Extractor Default { get; } = new();

    /// <summary>Name and version, stored with everything it extracts.</summary>
    public string Version { get; } = "rules-1";

    /// <summary>The confidence from which mentions are right often enough to be shown unasked.</summary>
    public double Threshold { get; } = 0.5;

    public ExtractedPaper Extract(Paper paper) => new(paper, Version);
}
