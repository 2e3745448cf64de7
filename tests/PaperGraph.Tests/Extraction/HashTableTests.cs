using PaperGraph.Extraction;

namespace PaperGraph.Tests.Extraction;

public sealed class HashTableTests
{
    [Fact]
    public void It_keeps_what_is_put_in_however_keys_collide_and_it_grows()
    {
        var table = new HashTable<int>();
        // All of these begin their search at one slot.
        uint[] keys = [.. Enumerable.Range(1, 500).Select(i => (uint)i << 16)];

        for (int i = 0; i < keys.Length; i++)
            table[keys[i]] = i;

        Assert.Equal(keys.Length, table.Count);
        Assert.All(keys.Index(), key => Assert.True(table.TryGet(key.Item, out int value) && value == key.Index));
        Assert.False(table.TryGet(7, out _));
    }

    [Fact]
    public void It_lists_its_keys_in_order()
    {
        var table = new HashTable<int>();

        foreach (uint key in (uint[])[9, 0, uint.MaxValue, 4])
            table[key] = 1;

        Assert.Equal([0u, 4u, 9u, uint.MaxValue], table.All.Select(pair => pair.Key));
    }
}
