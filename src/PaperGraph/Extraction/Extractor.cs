using PaperGraph.Extraction.Cues;
using PaperGraph.Extraction.Drafting;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Lineage;
using PaperGraph.Extraction.Phrases;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Shapes;
using PaperGraph.Extraction.Weighing;

namespace PaperGraph.Extraction;

/// <summary>Extracts what a paper says from its title and abstract.</summary>
/// <remarks>Immutable and thread-safe: make one and keep it. The same paper gives the same answer, always.</remarks>
public sealed class Extractor
{
    // On papers of the gold set that the weights had not seen, F1 is best here; precision is 0.7.
    const double Acceptance = 0.33;
    const double LeastOfCandidate = 0.1;

    readonly IReadOnlyList<IMentionFinder> _finders =
        [new LexiconFinder(), new PhraseFinder(), new BrandFinder(), new CapitalisedFinder(), new TitleFinder(), new CueFinder()];

    /// <summary>The extractor that ships with the library.</summary>
    public static Extractor Default { get; } = new();

    /// <summary>Name and version, stored with everything it extracts.</summary>
    public string Version { get; } = "rules-1";

    /// <summary>The confidence from which mentions are right often enough to be shown unasked.</summary>
    public double Threshold { get; } = 0.55;

    public ExtractedPaper Extract(Paper paper)
    {
        var text = new PaperText(paper);
        IReadOnlyList<Judged> judged = Weigh(text);
        IReadOnlyList<ConceptDraft> drafts = ConceptAssembly.Drafts([.. judged.Where(name => name.Confidence >= Acceptance)], text);
        return new ExtractedPaper(paper, Version)
        {
            Concepts = [.. drafts.Select(draft => Concept(draft, text)).OrderBy(concept => concept.Mentions[0].Span)],
            Lineage = [.. LineageFinder.Find(drafts, text)],
            Candidates = [.. judged.Where(name => name.Confidence is >= LeastOfCandidate and < Acceptance).Select(Rejections.Of).OrderBy(candidate => candidate.Span)],
        };
    }

    static ExtractedConcept Concept(ConceptDraft draft, PaperText text) =>
        new(Naming.Of(draft), draft.Surest.Kind, RoleJudge.Of(draft, text), draft.Surest.Confidence, [.. draft.Mentions]);

    internal IReadOnlyList<ConceptDraft> Draft(PaperText text) =>
        ConceptAssembly.Drafts([.. Weigh(text).Where(name => name.Confidence >= Acceptance)], text);

    /// <summary>All that the finders see in a paper, one <see cref="Judged"/> a name.</summary>
    internal IReadOnlyList<Judged> Weigh(PaperText text)
    {
        FoundMention[] finds = [.. _finders.SelectMany(finder => finder.Find(text))];
        TextSpan[] lexiconSpans = [.. finds.Where(find => find.Rule == LexiconFinder.Rule).Select(find => find.Span)];
        return [.. Sighting.In(finds).Select(sighting => new Judged(sighting, [.. Signs.Of(sighting, lexiconSpans, text)]))];
    }
}
