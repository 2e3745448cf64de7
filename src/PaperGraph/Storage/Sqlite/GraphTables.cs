using System.Text.Json;

namespace PaperGraph.Storage.Sqlite;

/// <summary>Puts a derived graph in the place of the one before.</summary>
static class GraphTables
{
    /// <summary>False, and nothing done, where the file holds this very graph already.</summary>
    public static bool Apply(Session session, ConceptGraph graph, CancellationToken cancellation)
    {
        string version = GraphVersion.Of(graph);
        if (session.Single("SELECT version FROM graph", row => row.GetString(0)) == version)
            return false;
        Clear(session);
        var rows = new GraphRows(session.Connection, graph, cancellation);
        rows.WriteAll();
        session.Execute("INSERT INTO search (rowid, words) SELECT key, words FROM name");
        session.Execute(
            "INSERT INTO graph (version, stats) VALUES (@version, @stats)",
            ("@version", version), ("@stats", JsonSerializer.Serialize(GraphCounts.Of(graph), StorageJson.Plain.GraphStats)));
        return true;
    }

    public static void Clear(Session session)
    {
        session.Execute("INSERT INTO search (search) VALUES ('delete-all')");
        foreach (string table in SqliteSchema.GraphTables)
            session.Execute($"DELETE FROM {table}");
    }
}
