using PaperGraph.Extraction.Roles;
using PaperGraph.Extraction.Trees;

namespace PaperGraph.Training;

/// <summary>Learns which concepts of a paper are its own, which are background, and which something is built on.</summary>
static class RoleTrainer
{
    const int LeastSeen = 2;

    static readonly TreeSettings ForAlone = new(100, Leaves: 12, Step: 0.08, Features: 0.25);
    static readonly TreeSettings ForOwn = new(200, Leaves: 12, Step: 0.04, LeastInLeaf: 40, Features: 0.25, Shrink: 8);
    static readonly TreeSettings ForBackground = new(60, Leaves: 8, Step: 0.12, LeastInLeaf: 40, Features: 0.25);
    static readonly TreeSettings ForBases = new(120, Leaves: 12, Step: 0.06, LeastInLeaf: 40, Features: 0.25, Shrink: 8);

    /// <returns>The model, and for each paper what models that did not learn from it make of its drafts.</returns>
    public static (RoleModel Model, IReadOnlyList<List<RoledDraft>> Unseen) Train(IReadOnlyList<DraftedPaper> papers)
    {
        List<Row> rows = [.. papers.Select(paper => new Row(paper))];
        ContextCounts contexts = Learn(rows, Count, (counts, row) => row.Alone = [.. row.Evidence.Select(evidence => RoleFeatures.With(evidence, counts))]);
        BoostedTrees alone = Learn(rows, GrowAlone, (trees, row) => row.AmongPeers = RoleJudge.AmongPeers(row.Paper.Drafts, row.Alone, trees));
        RoleTrees among = Learn(rows, GrowAmong, (trees, row) =>
            row.Roled = RoleJudge.Decide(row.Paper.Drafts, row.Paper.Sure, trees.Judge(row.AmongPeers)));
        return (new RoleModel(contexts, alone, among), [.. rows.Select(row => row.Roled)]);
    }

    static T Learn<T>(List<Row> rows, Func<List<Row>, T> learn, Action<T, Row> judge) => Folds.Learn(rows, row => row.Paper.Fold, learn, judge);

    static ContextCounts Count(List<Row> rows)
    {
        var counts = new ContextCounts();
        foreach (Row row in rows)
        {
            for (int i = 0; i < row.Evidence.Count; i++)
                counts.Add(row.Evidence[i], row.Roles[i] == Role.Introduces, row.IsBase[i]);
        }
        return counts.Pruned(LeastSeen);
    }

    static BoostedTrees GrowAlone(List<Row> rows) => Grow(rows, row => row.Alone, ForAlone, (row, draft) => row.Roles[draft] == Role.Introduces);

    static RoleTrees GrowAmong(List<Row> rows) => new(
        Grow(rows, row => row.AmongPeers, ForOwn, (row, draft) => row.Roles[draft] == Role.Introduces),
        Grow(rows, row => row.AmongPeers, ForBackground, (row, draft) => row.Roles[draft] == Role.Mentions),
        Grow(rows, row => row.AmongPeers, ForBases, (row, draft) => row.IsBase[draft]));

    static BoostedTrees Grow(List<Row> rows, Func<Row, float[][]> featuresOf, TreeSettings settings, Func<Row, int, bool> isSo)
    {
        float[][] features = [.. rows.SelectMany(featuresOf)];
        bool[] targets = [.. rows.SelectMany(row => row.Evidence.Select((_, draft) => isSo(row, draft)))];
        return TreeTrainer.Train(features, targets, settings);
    }

    sealed class Row(DraftedPaper paper)
    {
        public DraftedPaper Paper { get; } = paper;

        public List<RoleEvidence> Evidence { get; } = RoleFeatures.Of(paper.Drafts, paper.Text);

        public Role?[] Roles { get; } = [.. paper.Drafts.Select((_, draft) => paper.RoleOf(draft))];

        public bool[] IsBase { get; } = [.. paper.Drafts.Select((_, draft) => paper.IsBase(draft))];

        public float[][] Alone { get; set; } = [];

        public float[][] AmongPeers { get; set; } = [];

        public List<RoledDraft> Roled { get; set; } = [];
    }
}
