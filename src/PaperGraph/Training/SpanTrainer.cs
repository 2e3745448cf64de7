using PaperGraph.Extraction;
using PaperGraph.Extraction.Concepts;
using PaperGraph.Extraction.Lexicon;
using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Spans;
using PaperGraph.Extraction.Tagging;
using PaperGraph.Extraction.Trees;

namespace PaperGraph.Training;

/// <summary>Fits the tagger and the judge of spans.</summary>
/// <remarks>
/// What the tagger says of its own training papers is far too sure, and so are counts that hold the paper itself: the
/// judge learns from taggers and counts of the other folds. To leave out one paper alone would leak, for the counts of
/// the others still tell what was left out.
/// </remarks>
static class SpanTrainer
{
    const int Folds = 4;
    const uint Salt = 5;
    const float WeightOfOptional = 0.6f;

    static readonly TreeSettings NameTrees = new(Trees: 200, Step: 0.11);
    static readonly TreeSettings KindTrees = new(Trees: 60, Leaves: 16, Step: 0.15);

    /// <summary>The candidates of each paper, as models see them that have not learned from it.</summary>
    public static IReadOnlyList<LabelledPaper> Unseen(IReadOnlyList<GoldText> papers, KnownNames names)
    {
        LabelledPaper[] unseen = new LabelledPaper[papers.Count];
        Parallel.For(0, Folds, fold =>
        {
            var tagger = new Tagger(TaggerTrainer.Train(papers.Where(paper => FoldOf(paper) != fold), names));
            for (int i = 0; i < papers.Count; i++)
            {
                if (FoldOf(papers[i]) == fold)
                    unseen[i] = new LabelledPaper(papers[i], fold, LabelledSpan.Of(papers[i], new PaperSpans(ReadPaper.Of(papers[i].Text, names, tagger))));
            }
        });
        Parallel.For(0, Folds, fold =>
        {
            NameCounts counts = Count(unseen.Where(paper => paper.Fold != fold));
            foreach (LabelledPaper paper in unseen.Where(paper => paper.Fold == fold))
                paper.Count(counts);
        });
        return unseen;
    }

    public static SpanJudge Train(IReadOnlyList<LabelledPaper> papers)
    {
        LabelledSpan[] candidates = [.. papers.SelectMany(paper => paper.Candidates)];
        float[][] features = [.. papers.SelectMany(paper => paper.Features)];
        BoostedTrees isName = TreeTrainer.Train(
            features, [.. candidates.Select(candidate => candidate.IsName)],
            [.. candidates.Select(candidate => candidate.IsName && !candidate.IsCore ? WeightOfOptional : 1)], NameTrees);
        int[] names = [.. Enumerable.Range(0, candidates.Length).Where(i => candidates[i].IsName)];
        float[][] nameFeatures = [.. names.Select(i => features[i])];
        BoostedTrees[] kinds = [.. ConceptKinds.All
            .Select(kind => TreeTrainer.Train(nameFeatures, [.. names.Select(i => candidates[i].Accepts(kind))], KindTrees))];
        return new SpanJudge(Count(papers), isName, kinds);
    }

    /// <summary>The concepts of each paper, as judges find them that have not learned from it.</summary>
    public static IReadOnlyList<DraftedPaper> Drafted(IReadOnlyList<LabelledPaper> papers)
    {
        DraftedPaper[] drafted = new DraftedPaper[papers.Count];
        Parallel.For(0, Folds, fold =>
        {
            SpanJudge judge = Train([.. papers.Where(paper => paper.Fold != fold)]);
            for (int i = 0; i < papers.Count; i++)
            {
                if (papers[i].Fold != fold)
                    continue;
                JudgedName[] judged = judge.Judge([.. papers[i].Candidates.Select(candidate => candidate.Evidence.Group)], papers[i].Features);
                List<ConceptDraft> sure = ConceptDraft.Of(judged, papers[i].Paper.Text);
                drafted[i] = new DraftedPaper(papers[i].Paper, [.. sure, .. Hopefuls.Of(judged, sure)], sure.Count, fold);
            }
        });
        return drafted;
    }

    static int FoldOf(GoldText paper) => paper.Fold(Folds, Salt);

    static NameCounts Count(IEnumerable<LabelledPaper> papers)
    {
        var counts = new NameCounts();
        foreach (LabelledSpan candidate in papers.SelectMany(paper => paper.Candidates))
            candidate.Evidence.Signs.CountIn(counts, candidate.Kind);
        return counts.Pruned();
    }
}
