using PaperGraph.Storage.Sqlite;

namespace PaperGraph.Tests.Storage;

public sealed class NodeKeysTests
{
    static readonly string[] Ids = ["a", "c", "e"];

    [Fact]
    public void New_nodes_find_their_places_between_those_that_keep_their_keys()
    {
        Dictionary<string, long> before = NodeKeys.Spread(Ids);

        Dictionary<string, long> after = NodeKeys.Among(Stored(before), ["a", "b", "bb", "e", "f"])!;

        Assert.Equal(["a", "b", "bb", "e", "f"], after.OrderBy(node => node.Value).Select(node => node.Key));
        Assert.Equal((before["a"], before["e"]), (after["a"], after["e"]));
    }

    [Fact]
    public void Papers_that_come_in_the_order_of_their_ids_find_room_for_years()
    {
        Dictionary<string, long> keys = NodeKeys.Spread(["paper:arxiv:2501.00000", "paper:z"]);

        for (int day = 1; day <= 2_000; day++)
            keys = NodeKeys.Among(Stored(keys), [.. keys.Keys.Append($"paper:arxiv:2501.{day:00000}").Order(StringComparer.Ordinal)])!;

        Assert.Equal(keys.Keys.Order(StringComparer.Ordinal), keys.OrderBy(node => node.Value).Select(node => node.Key));
    }

    [Fact]
    public void Where_there_is_no_room_left_there_are_no_keys()
    {
        Assert.Null(NodeKeys.Among([("a", 7), ("c", 8)], ["a", "b", "c"]));
        Assert.NotNull(NodeKeys.Among([("a", 7), ("c", 8)], ["a", "c", "d"]));
    }

    static List<(string, long)> Stored(Dictionary<string, long> keys) =>
        [.. keys.OrderBy(node => node.Value).Select(node => (node.Key, node.Value))];
}
