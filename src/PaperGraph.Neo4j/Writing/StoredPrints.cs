using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Writing;

/// <summary>The prints of what is stored.</summary>
sealed record StoredPrints(IReadOnlyDictionary<string, long> Nodes, IReadOnlyDictionary<EdgeKey, long> Edges)
{
    // An older PaperGraph wrote none: all it wrote differs then from what is wanted.
    const long None = 0;

    public static async Task<StoredPrints> ReadAsync(Func<string, Task<IReadOnlyList<CypherRow>>> run) => new(
        (await run("stored-nodes")).ToDictionary(row => row.Text("id"), PrintOf, StringComparer.Ordinal),
        (await run("stored-edges")).ToDictionary(
            row => new EdgeKey(row.Text("from"), row.Text("to"), CypherName.Parse<EdgeType>(row.Text("type"))), PrintOf));

    static long PrintOf(CypherRow row) => row["print"] is long print ? print : None;
}
