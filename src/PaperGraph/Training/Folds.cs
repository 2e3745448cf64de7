namespace PaperGraph.Training;

/// <summary>Learns once without each fold, for the papers in it, and once from all.</summary>
static class Folds
{
    /// <summary>The learnings run side by side: what one is given must not change while the others judge.</summary>
    /// <param name="learn">Makes a model of papers.</param>
    /// <param name="judge">Has a model judge papers that it did not learn from.</param>
    /// <returns>The model of all papers.</returns>
    public static T Learn<TPaper, T>(IReadOnlyList<TPaper> papers, Func<TPaper, int> foldOf, Func<List<TPaper>, T> learn, Action<T, TPaper> judge)
    {
        int[] folds = [.. papers.Select(foldOf).Distinct().Order()];
        T[] models = new T[folds.Length + 1];
        Parallel.For(0, models.Length, i =>
        {
            bool isWhole = i == folds.Length;
            models[i] = learn([.. papers.Where(paper => isWhole || foldOf(paper) != folds[i])]);
            foreach (TPaper paper in papers.Where(paper => !isWhole && foldOf(paper) == folds[i]))
                judge(models[i], paper);
        });
        return models[^1];
    }
}
