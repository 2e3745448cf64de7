namespace PaperGraph.Storage.Sqlite;

/// <summary>Gives nodes their keys, in the order of their ids, and far enough apart that others fit between them later.</summary>
static class NodeKeys
{
    // New nodes stand close to the one before them: ids of papers grow, and the next one will come after these.
    const int LeastParts = 64;

    public static Dictionary<string, long> Spread(IReadOnlyList<string> ids)
    {
        var keys = new Dictionary<string, long>(ids.Count, StringComparer.Ordinal);
        long step = long.MaxValue / (ids.Count + 1);
        foreach (string id in ids)
            keys.Add(id, (keys.Count + 1) * step);
        return keys;
    }

    /// <summary>A node that is stored keeps its key. Null where there is no room left between two of them.</summary>
    /// <param name="stored">In the order of their ids, as <paramref name="ids"/> are.</param>
    public static Dictionary<string, long>? Among(IReadOnlyList<(string Id, long Key)> stored, IReadOnlyList<string> ids)
    {
        var keys = new Dictionary<string, long>(ids.Count, StringComparer.Ordinal);
        long before = 0;
        int next = 0;
        foreach ((string? id, long key) in stored.Select(node => ((string?)node.Id, node.Key)).Append((null, long.MaxValue)))
        {
            int first = next;
            while (next < ids.Count && (id is null || string.CompareOrdinal(ids[next], id) < 0))
                next++;
            if (!Place(ids, first, next, before, key, keys))
                return null;
            if (next < ids.Count && ids[next] == id)
                keys.Add(ids[next++], key);
            before = key;
        }
        return keys;
    }

    /// <summary>Puts the ids of some places between two keys.</summary>
    static bool Place(IReadOnlyList<string> ids, int first, int end, long before, long after, Dictionary<string, long> keys)
    {
        long step = (after - before) / Math.Max(end - first + 1, LeastParts);
        for (int i = first; i < end; i++)
            keys.Add(ids[i], before + ((i - first + 1) * step));
        return step > 0 || first == end;
    }
}
