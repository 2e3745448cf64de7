namespace PaperGraph;

/// <summary>What one paper's title and abstract say, by themselves: no other paper has a say in it.</summary>
/// <param name="Extractor">The name and version of what extracted it.</param>
public sealed record ExtractedPaper(Paper Paper, string Extractor)
{
    /// <summary>In order of first mention. A name stands once.</summary>
    public IReadOnlyList<ExtractedConcept> Concepts { get; init; } = [];

    public IReadOnlyList<ExtractedLineage> Lineage { get; init; } = [];

    public IReadOnlyList<ExtractedLink> Links { get; init; } = [];

    /// <summary>What was seen and not accepted.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];
}

/// <param name="Name">The best human name for it in this paper; the paper need not spell it so ("CIFAR-20" for the "-20" in "CIFAR-10, -20").</param>
/// <param name="Confidence">From 0 to 1: the share of such finds that were right on the gold papers.</param>
/// <param name="Mentions">Where the paper names it, in reading order; never empty.</param>
public sealed record ExtractedConcept(string Name, ConceptKind Kind, Role Role, double Confidence, IReadOnlyList<Mention> Mentions)
{
    /// <summary>The distinct strings by which the paper names it, in order of first mention.</summary>
    public IEnumerable<string> Surfaces => Mentions.Select(mention => mention.Surface).Distinct();
}

/// <param name="Surface">The characters of <paramref name="Span"/>, verbatim.</param>
/// <param name="Rule">What found it, a short name such as <c>cue-phrase</c>.</param>
public sealed record Mention(TextSpan Span, string Surface, double Confidence, string Rule);

/// <summary>A method of the paper extends, is based on, combines, fine-tunes or accelerates another.</summary>
/// <param name="Method">A name among the paper's concepts.</param>
/// <param name="Base">A name among the paper's concepts.</param>
/// <param name="Sentence">The sentence that says so.</param>
public sealed record ExtractedLineage(string Method, string Base, TextSpan Sentence, double Confidence, string Rule);

/// <param name="Url">As a person would follow it; for a repository its root.</param>
/// <param name="Span">The link as it stands in the text, without what belongs to the sentence.</param>
public sealed record ExtractedLink(string Url, LinkKind Kind, TextSpan Span);

/// <summary>A name that was seen and not accepted.</summary>
/// <param name="Reason">A sentence for a curator.</param>
public sealed record Candidate(TextSpan Span, string Surface, ConceptKind Kind, double Confidence, string Reason);
