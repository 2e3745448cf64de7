using PaperGraph.Extraction;
using PaperGraph.Extraction.Lexicon;
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

    static readonly TreeSettings FirstNames = new(Trees: 200, Step: 0.11);
    static readonly TreeSettings FirstKinds = new(Trees: 60, Leaves: 16, Step: 0.15);
    static readonly TreeSettings SecondNames = new(Trees: 150, LeastInLeaf: 40, Features: 0.4, Shrink: 8);
    static readonly TreeSettings SecondKinds = new(Trees: 100, Leaves: 12, Features: 0.4, Shrink: 8);

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

    /// <summary>Each paper is drafted by judges that have not learned from it: <see cref="LabelledPaper.Drafted"/>.</summary>
    public static SpanJudge Train(IReadOnlyList<LabelledPaper> papers)
    {
        NameTrees first = Learn(papers, GrowFirst, (trees, paper) => paper.Judge(trees));
        NameTrees second = Learn(papers, GrowSecond, (trees, paper) => paper.Review(trees));
        return new SpanJudge(Count(papers), first, second);
    }

    static NameTrees Learn(IReadOnlyList<LabelledPaper> papers, Func<List<LabelledPaper>, NameTrees> grow, Action<NameTrees, LabelledPaper> judge) =>
        Training.Folds.Learn(papers, paper => paper.Fold, grow, judge);

    static NameTrees GrowFirst(List<LabelledPaper> papers) =>
        Grow([.. papers.SelectMany(paper => paper.Candidates)], [.. papers.SelectMany(paper => paper.Features)], FirstNames, FirstKinds);

    static NameTrees GrowSecond(List<LabelledPaper> papers) => Grow(
        [.. papers.SelectMany(paper => paper.Reviewed.Select(name => paper.Candidates[name.Index]))],
        [.. papers.SelectMany(paper => paper.Reviewed.Select(name => name.Features))],
        SecondNames,
        SecondKinds);

    static NameTrees Grow(LabelledSpan[] candidates, float[][] features, TreeSettings forNames, TreeSettings forKinds)
    {
        BoostedTrees isName = TreeTrainer.Train(
            features, [.. candidates.Select(candidate => candidate.IsName)],
            [.. candidates.Select(candidate => candidate.IsName && !candidate.IsCore ? WeightOfOptional : 1)], forNames);
        int[] names = [.. Enumerable.Range(0, candidates.Length).Where(i => candidates[i].IsName)];
        float[][] nameFeatures = [.. names.Select(i => features[i])];
        return new NameTrees(isName, [.. ConceptKinds.All
            .Select(kind => TreeTrainer.Train(nameFeatures, [.. names.Select(i => candidates[i].Accepts(kind))], forKinds))]);
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
