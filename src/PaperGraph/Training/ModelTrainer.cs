using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Lineage;
using PaperGraph.Extraction.Model;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;
using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Training;

/// <summary>Fits the whole model to annotated papers.</summary>
static class ModelTrainer
{
    /// <summary>The same papers in any order give the same model.</summary>
    /// <param name="report">Told what is done, for people who wait.</param>
    public static ExtractionModel Train(IEnumerable<GoldText> papers, Action<string> report)
    {
        GoldText[] ordered = [.. papers.OrderBy(paper => paper.Gold.Id, StringComparer.Ordinal)];
        TaggerWeights tagger = TaggerTrainer.Train(ordered, KnownNames.Shipped);
        report($"tagger: {tagger.Rows.Count} features");
        IReadOnlyList<LabelledPaper> labelled = SpanTrainer.Unseen(ordered, KnownNames.Shipped);
        report($"candidates: {labelled.Sum(paper => paper.Candidates.Count)}");
        SpanJudge spans = SpanTrainer.Train(labelled);
        DraftedPaper[] drafted = [.. labelled.Select(paper => paper.Drafted!)];
        report("judge of names");
        (RoleModel roles, IReadOnlyList<List<RoledDraft>> roled) = RoleTrainer.Train(drafted);
        report("judge of roles");
        LineageModel lineage = LineageTrainer.Train(drafted, roled);
        report("judge of lineage");
        return new ExtractionModel(tagger, spans, roles, lineage);
    }
}
