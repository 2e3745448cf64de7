namespace PaperGraph.Training;

/// <summary>Learns once without each fold, for the papers in it, and once from all.</summary>
static class Folds
{
    /// <param name="learn">Makes a model of papers.</param>
    /// <param name="judge">Has a model judge papers that it did not learn from.</param>
    /// <returns>The model of all papers.</returns>
    public static T Learn<TPaper, T>(IReadOnlyList<TPaper> papers, Func<TPaper, int> foldOf, Func<List<TPaper>, T> learn, Action<T, TPaper> judge)
    {
        foreach (int fold in papers.Select(foldOf).Distinct().Order())
        {
            T model = learn([.. papers.Where(paper => foldOf(paper) != fold)]);
            foreach (TPaper paper in papers.Where(paper => foldOf(paper) == fold))
                judge(model, paper);
        }
        return learn([.. papers]);
    }
}
