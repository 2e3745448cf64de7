using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Lineage;
using PaperGraph.Extraction.Links;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Extraction;

/// <summary>Extracts what a paper says from its title and abstract.</summary>
/// <remarks>
/// A tagger finds where names may be, boosted trees judge every candidate with the evidence of the whole paper and of
/// annotated ones, once by itself and once among the others, then its role, then what builds on what. Immutable and
/// thread-safe: make one and keep it. The same paper gives the same answer, always.
/// </remarks>
public sealed class Extractor
{
    /// <summary>Name and version, stored with everything it extracts.</summary>
    public const string Version = "spans-2";

    /// <summary>The confidence from which mentions are right often enough to be shown unasked.</summary>
    public const double Threshold = 0.58;

    /// <summary>The confidence from which edges between concepts are shown unasked.</summary>
    public const double RelationThreshold = 0.4;

    readonly Tagger _tagger;
    readonly SpanJudge _spans;
    readonly RoleJudge _roles;
    readonly LineageFinder _lineage;

    internal Extractor(ExtractionModel model)
    {
        _tagger = new Tagger(model.Tagger);
        _spans = model.Spans;
        _roles = new RoleJudge(model.Roles);
        _lineage = new LineageFinder(model.Lineage);
    }

    /// <summary>The extractor that ships with the library.</summary>
    public static Extractor Default => field ??= new Extractor(ExtractionModel.Shipped);

    public ExtractedPaper Extract(Paper paper)
    {
        var text = new PaperText(paper);
        JudgedName[] judged = Judge(text);
        List<RoledDraft> roled = _roles.Judge(ConceptDraft.Of(judged, text), judged, text);
        List<ConceptDraft> drafts = [.. roled.Select(one => one.Draft)];
        ExtractedConcept[] concepts = Describe(roled, Mentions.Of(drafts, text));
        return new ExtractedPaper(paper, Version)
        {
            Concepts = [.. concepts.OrderBy(concept => concept.Mentions[0].Span)],
            Lineage = [.. _lineage.Find(roled, text).Select(descent => new ExtractedLineage(
                concepts[drafts.IndexOf(descent.Method)].Name, concepts[drafts.IndexOf(descent.Base)].Name, descent.Proof,
                Scores.Round(descent.Confidence), descent.IsNested ? "inside the name" : "judged pair"))],
            Links = LinkFinder.Find(paper),
            Candidates = Rejections.Of(judged, drafts, paper),
        };
    }

    internal JudgedName[] Judge(PaperText text) => _spans.Judge(new PaperSpans(ReadPaper.Of(text, KnownNames.Shipped, _tagger)));

    static ExtractedConcept[] Describe(List<RoledDraft> roled, List<IReadOnlyList<Mention>> mentions) =>
        [.. roled.Select((one, i) => new ExtractedConcept(Naming.Of(one.Draft, one.Role), one.Draft.Kind, one.Role, Scores.Round(one.Confidence), mentions[i]))];
}
