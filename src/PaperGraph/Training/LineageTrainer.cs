using PaperGraph.Extraction.Lineage;
using PaperGraph.Extraction.Roles;

namespace PaperGraph.Training;

/// <summary>Learns what the methods of a paper build on.</summary>
static class LineageTrainer
{
    const int LeastSeen = 2;

    static readonly TreeSettings Settings = new(180, Leaves: 12, Step: 0.05, LeastInLeaf: 40, Features: 0.3, Shrink: 8);

    /// <param name="roled">The concepts of each paper, by models that did not learn from it: <see cref="RoleTrainer"/>.</param>
    public static LineageModel Train(IReadOnlyList<DraftedPaper> papers, IReadOnlyList<List<RoledDraft>> roled)
    {
        List<Row> rows = [.. papers.Select((paper, index) => new Row(paper, roled[index]))];
        ContextCounts contexts = Folds.Learn(rows, row => row.Fold, Count, (counts, row) =>
            row.Features = [.. row.Evidence.Select(evidence => PairFeatures.With(evidence, counts))]);
        bool[] targets = [.. rows.SelectMany(row => row.IsLineage)];
        return new LineageModel(contexts, TreeTrainer.Train([.. rows.SelectMany(row => row.Features)], targets, Settings));
    }

    static ContextCounts Count(List<Row> rows)
    {
        var counts = new ContextCounts();
        foreach (Row row in rows)
        {
            for (int i = 0; i < row.Evidence.Count; i++)
                counts.Add(row.Evidence[i], isOwn: false, row.IsLineage[i]);
        }
        return counts.Pruned(LeastSeen);
    }

    sealed class Row
    {
        public Row(DraftedPaper paper, List<RoledDraft> roled)
        {
            var found = new DraftedPaper(paper.Paper, [.. roled.Select(one => one.Draft)], roled.Count, paper.Fold);
            List<(int Method, int Base)> pairs = LineageFinder.Pairs(roled);
            Fold = paper.Fold;
            Evidence = PairFeatures.Of(pairs, roled, paper.Text);
            IsLineage = [.. pairs.Select(pair => found.IsLineage(pair.Method, pair.Base))];
        }

        public int Fold { get; }

        public List<RoleEvidence> Evidence { get; }

        public bool[] IsLineage { get; }

        public float[][] Features { get; set; } = [];
    }
}
