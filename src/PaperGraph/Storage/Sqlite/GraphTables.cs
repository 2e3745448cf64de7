using System.Text.Json;

namespace PaperGraph.Storage.Sqlite;

/// <summary>Puts a derived graph in the place of the one before.</summary>
static class GraphTables
{
    /// <summary>Writes what differs; nothing where the file holds this very graph already.</summary>
    public static ApplyCounts Apply(Session session, ConceptGraph graph, CancellationToken cancellation)
    {
        GraphPrints prints = GraphPrints.Of(graph);
        string version = GraphVersion.Of(prints);
        if (session.Single("SELECT version FROM graph", row => row.GetString(0)) == version)
            return default;
        ApplyCounts counts = Grow(session, graph, prints, cancellation) ?? Rewrite(session, graph, prints, cancellation);
        session.Execute("DELETE FROM graph");
        session.Execute(
            "INSERT INTO graph (version, stats, papers) VALUES (@version, @stats, @papers)",
            ("@version", version), ("@stats", JsonSerializer.Serialize(GraphCounts.Of(graph), StorageJson.Plain.GraphStats)), ("@papers", graph.Papers.Count));
        return counts;
    }

    public static int Clear(Session session)
    {
        session.Execute("INSERT INTO search (search) VALUES ('delete-all')");
        return SqliteSchema.GraphTables.Sum(table => session.Execute($"DELETE FROM {table}"));
    }

    /// <summary>Null where there is no graph to grow, more than half of it changes, or the keys of nodes leave no room.</summary>
    static ApplyCounts? Grow(Session session, ConceptGraph graph, GraphPrints prints, CancellationToken cancellation)
    {
        StoredGraph stored = StoredGraph.Read(session);
        if (NodeKeys.Among([.. stored.Nodes.Select(node => (node.Id, node.Key))], [.. prints.Nodes.Select(node => node.Id)]) is not { } keys)
            return null;
        var growth = new GraphGrowth(stored, graph, new GraphKeys(keys, prints, stored));
        return growth.IsLarge ? null : growth.Write(session, cancellation);
    }

    static ApplyCounts Rewrite(Session session, ConceptGraph graph, GraphPrints prints, CancellationToken cancellation)
    {
        int removed = Clear(session);
        SqliteSchema.DropIndexes(session.Connection);
        var keys = new GraphKeys(NodeKeys.Spread([.. prints.Nodes.Select(node => node.Id)]), prints);
        var tables = new RowTables(session.Connection);
        new NodeRows(tables, graph, graph, keys, cancellation).WriteAll();
        new EdgeRows(tables, graph, new Lifts(graph), keys, cancellation).WriteAll();
        session.Execute("INSERT INTO search (rowid, words) SELECT key, words FROM name");
        SqliteSchema.CreateIndexes(session.Connection);
        return new ApplyCounts(tables.Written, removed);
    }
}
