using PaperGraph.Extraction.Acronyms;
using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Drafting;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Lineage;
using PaperGraph.Extraction.Links;
using PaperGraph.Extraction.Lists;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Shapes;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction;

/// <summary>Extracts what a paper says from its title and abstract.</summary>
/// <remarks>Immutable and thread-safe: make one and keep it. The same paper gives the same answer, always.</remarks>
public sealed class Extractor
{
    // On papers of the gold set that the weights had not seen, F1 is best here; precision is 0.7.
    const double Acceptance = 0.37;
    const double LeastOfCandidate = 0.1;

    readonly IReadOnlyList<IMentionFinder> _finders =
        [new LexiconFinder(), new PhraseFinder(), new BrandFinder(), new CapitalisedFinder(), new TitleFinder(), new CueFinder(), new ListFinder(), new DefinitionFinder()];

    /// <summary>The extractor that ships with the library.</summary>
    public static Extractor Default { get; } = new();

    /// <summary>Name and version, stored with everything it extracts.</summary>
    public string Version { get; } = "rules-1";

    /// <summary>The confidence from which mentions are right often enough to be shown unasked.</summary>
    public double Threshold { get; } = 0.58;

    /// <summary>
    /// The confidence from which edges between concepts are shown unasked. Lineage is hard for rules: from here on 44 in
    /// a hundred are right on the three older gold sets (31 on the 112 of the bundled field), below it one in five.
    /// </summary>
    public double RelationThreshold { get; } = 0.3;

    public ExtractedPaper Extract(Paper paper)
    {
        var text = new PaperText(paper);
        IReadOnlyList<Judged> names = Weigh(text);
        IReadOnlyList<DescribedConcept> concepts = Describe(names, text);
        return new ExtractedPaper(paper, Version)
        {
            Concepts = [.. concepts.Select(concept => concept.Extracted)],
            Lineage = [.. LineageFinder.Find(concepts, text)],
            Links = LinkFinder.Find(paper),
            Candidates = [.. names.Where(name => name.Confidence is >= LeastOfCandidate and < Acceptance).Select(Rejections.Of).OrderBy(candidate => candidate.Span)],
        };
    }

    /// <summary>The concepts of a paper in order of first mention.</summary>
    internal static IReadOnlyList<DescribedConcept> Describe(IReadOnlyList<Judged> names, PaperText text) =>
        [.. ConceptAssembly.Drafts(Definitions.Group(names, Acceptance, text), text)
            .Select(draft => DescribedConcept.Of(draft, text)).OrderBy(concept => concept.Draft.Spans.First())];

    /// <summary>All that the finders see in a paper, one <see cref="Judged"/> a name.</summary>
    internal IReadOnlyList<Judged> Weigh(PaperText text)
    {
        FoundMention[] finds = [.. _finders.SelectMany(finder => finder.Find(text))];
        TextSpan[] lexiconSpans = [.. finds.Where(find => find.Rule == LexiconFinder.Rule).Select(find => find.Span)];
        return InnerNames.Weigh([.. Sighting.In(finds).Select(sighting => new Judged(sighting, [.. Signs.Of(sighting, lexiconSpans, text)]))], Acceptance);
    }
}
