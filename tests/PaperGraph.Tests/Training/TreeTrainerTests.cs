using PaperGraph.Extraction.Trees;
using PaperGraph.Training;

namespace PaperGraph.Tests.Training;

public sealed class TreeTrainerTests
{
    static readonly TreeSettings Settings = new(Trees: 150, Leaves: 4, LeastInLeaf: 5);

    [Fact]
    public void Trees_learn_what_two_features_tell_together()
    {
        (float[][] rows, bool[] targets) = FirstWithoutSecond(600);

        BoostedTrees trees = TreeTrainer.Train(rows, targets, Ones(rows), Settings);

        Assert.InRange(trees.Share([1, 0, 5]), 0.9, 1);
        Assert.InRange(trees.Share([0, 1, 5]), 0, 0.1);
        Assert.InRange(trees.Share([0, 0, 5]), 0, 0.1);
        Assert.InRange(trees.Share([1, 1, 5]), 0, 0.1);
    }

    [Fact]
    public void The_same_rows_give_the_same_trees()
    {
        (float[][] rows, bool[] targets) = FirstWithoutSecond(200);

        BoostedTrees first = TreeTrainer.Train(rows, targets, Ones(rows), Settings);
        BoostedTrees second = TreeTrainer.Train(rows, targets, Ones(rows), Settings);

        Assert.Equal(first.Nodes, second.Nodes);
    }

    [Fact]
    public void Rows_asked_together_and_alone_get_the_same_share()
    {
        (float[][] rows, bool[] targets) = FirstWithoutSecond(200);
        BoostedTrees trees = TreeTrainer.Train(rows, targets, Ones(rows), Settings);

        double[] together = trees.Shares(rows);

        Assert.Equal(rows.Select(trees.Share), together);
    }

    static (float[][] Rows, bool[] Targets) FirstWithoutSecond(int count)
    {
        var dice = new Dice(3);
        float[][] rows = [.. Enumerable.Range(0, count).Select(_ => (float[])[dice.Next(2), dice.Next(2), dice.Next(10)])];
        return (rows, [.. rows.Select(row => row[0] > row[1])]);
    }

    static float[] Ones(float[][] rows) => [.. rows.Select(_ => 1f)];
}
