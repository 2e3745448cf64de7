namespace PaperGraph.Storage;

/// <summary>What must be written so that a stored graph becomes another.</summary>
/// <param name="Written">Nodes or edges that are new, or not as they were stored.</param>
/// <param name="Removed">Those that are stored and in the other graph no more.</param>
sealed record GraphDifference<T>(IReadOnlySet<T> Written, IReadOnlyCollection<T> Removed)
    where T : notnull
{
    public static GraphDifference<T> Between(IReadOnlyDictionary<T, long> stored, IEnumerable<(T Part, long Print)> wanted)
    {
        HashSet<T> removed = [.. stored.Keys];
        var written = new HashSet<T>();
        foreach ((T part, long print) in wanted)
        {
            if (!removed.Remove(part) || stored[part] != print)
                written.Add(part);
        }
        return new GraphDifference<T>(written, removed);
    }
}

/// <summary>How much of a store was written and removed: rows of tables, or nodes and relationships.</summary>
/// <param name="Removed">A row that is replaced is removed and written.</param>
public readonly record struct ApplyCounts(int Written, int Removed);
