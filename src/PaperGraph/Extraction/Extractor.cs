using PaperGraph.Extraction.Lexicon;

namespace PaperGraph.Extraction;

/// <summary>Extracts what a paper says from its title and abstract.</summary>
/// <remarks>Immutable and thread-safe: make one and keep it. The same paper gives the same answer, always.</remarks>
public sealed class Extractor
{
    readonly IReadOnlyList<IMentionFinder> _finders = [new LexiconFinder(), new BrandFinder()];

    /// <summary>The extractor that ships with the library.</summary>
    public static Extractor Default { get; } = new();

    /// <summary>Name and version, stored with everything it extracts.</summary>
    public string Version { get; } = "rules-1";

    /// <summary>The confidence from which mentions are right often enough to be shown unasked.</summary>
    public double Threshold { get; } = 0.5;

    public ExtractedPaper Extract(Paper paper)
    {
        var text = new PaperText(paper);
        var concepts = _finders.SelectMany(f => f.Find(text)).Where(f => f.Confidence >= 0.4)
            .GroupBy(f => string.Join(' ', Tokens.PartsOf(f.Name).Select(Plural.Singular)))
            .Select(g => new ExtractedConcept(g.First().Name, g.MaxBy(f => f.Confidence).Kind, Role.Uses, g.Max(f => f.Confidence),
                [.. g.OrderBy(f => f.Span).DistinctBy(f => f.Span).Select(f => new Mention(f.Span, f.Span.In(paper), f.Confidence, f.Rule))]))
            .OrderBy(c => c.Mentions[0].Span).DistinctBy(c => c.Name);
        return new ExtractedPaper(paper, Version) { Concepts = [.. concepts] };
    }
}
