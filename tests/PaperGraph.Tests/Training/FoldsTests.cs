using System.Collections.Concurrent;
using PaperGraph.Training;

namespace PaperGraph.Tests.Training;

public sealed class FoldsTests
{
    [Fact]
    public void No_paper_is_judged_by_what_was_learned_from_its_fold()
    {
        int[] papers = [.. Enumerable.Range(0, 12)];
        ConcurrentDictionary<int, int[]> judgedBy = [];

        int[] whole = Folds.Learn(papers, paper => paper % 3, part => part.ToArray(), (model, paper) => judgedBy[paper] = model);

        Assert.Equal(papers, whole);
        Assert.All(papers, paper => Assert.Equal(papers.Where(other => other % 3 != paper % 3), judgedBy[paper]));
    }
}
