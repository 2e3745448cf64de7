using PaperGraph.Extraction.Tagging;

namespace PaperGraph.Tests.Extraction.Tagging;

/// <summary>The sums over all labellings, compared with labellings written out one by one.</summary>
public sealed class LatticeTests
{
    const int Tokens = 3;

    readonly float[] _scores = [.. Enumerable.Range(0, Tokens * Tag.Stride).Select(i => MathF.Sin(i * 7))];
    readonly float[] _transitions = [.. Enumerable.Range(0, Tag.Count * Tag.Count)
        .Select(i => Tag.MayFollow(i / Tag.Count, i % Tag.Count) ? MathF.Exp(MathF.Cos(i * 3)) : 0)];

    [Fact]
    public void The_share_of_a_tag_is_that_of_the_labellings_with_it()
    {
        Lattice lattice = Read();

        for (int token = 0; token < Tokens; token++)
        {
            for (int tag = 0; tag < Tag.Count; tag++)
                Assert.Equal(ShareWhere(tags => tags[token] == tag), lattice.Share(token, tag), 4);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(0, 2)]
    public void The_share_of_a_name_is_that_of_the_labellings_where_it_begins_and_ends_there(int first, int last)
    {
        Lattice lattice = Read();

        for (int kind = 0; kind < Tag.Kinds; kind++)
        {
            double expected = ShareWhere(tags => tags[first] == Tag.First(kind)
                && Enumerable.Range(first + 1, last - first).All(i => tags[i] == Tag.Later(kind))
                && (last == Tokens - 1 || tags[last + 1] != Tag.Later(kind)));
            Assert.Equal(expected, lattice.ShareOfName(first, last, kind), 4);
        }
    }

    [Fact]
    public void The_share_of_a_pair_is_that_of_the_labellings_with_both()
    {
        Lattice lattice = Read();

        double expected = ShareWhere(tags => tags[0] == Tag.First(0) && tags[1] == Tag.Later(0));

        Assert.Equal(expected, lattice.ShareOfPair(0, Tag.First(0), Tag.Later(0)), 4);
    }

    Lattice Read() => new(Tokens, [.. _scores], _transitions);

    double ShareWhere(Func<int[], bool> holds)
    {
        double all = 0, some = 0;
        for (int number = 0; number < Tag.Count * Tag.Count * Tag.Count; number++)
        {
            int[] tags = [number % Tag.Count, number / Tag.Count % Tag.Count, number / Tag.Count / Tag.Count];
            double weight = WeightOf(tags);
            all += weight;
            some += holds(tags) ? weight : 0;
        }
        return some / all;
    }

    double WeightOf(int[] tags)
    {
        double weight = Tag.IsLater(tags[0]) ? 0 : 1;
        for (int i = 0; i < Tokens; i++)
        {
            weight *= Math.Exp(_scores[i * Tag.Stride + tags[i]]);
            if (i > 0)
                weight *= _transitions[tags[i - 1] * Tag.Count + tags[i]];
        }
        return weight;
    }
}
