namespace PaperGraph.Storage.Sqlite;

/// <summary>What the rows of a table belong to.</summary>
enum OwnerKind
{
    Node,
    Fact,
    Relation,
    CitingPaper,
}

/// <summary>Owners whose rows may differ, by their keys.</summary>
readonly record struct Owners(OwnerKind Kind, IEnumerable<long> Keys);

/// <summary>Makes the rows of some owners what they are in tables beside the graph's: removes and adds those that differ.</summary>
sealed class TableDifference(Session session, string prefix)
{
    /// <summary>A table, the column with the key of the owner, and the columns that tell an owner's rows apart.</summary>
    readonly record struct OwnedTable(string Name, OwnerKind Kind, string Owner, params string[] Identity);

    const string NameTable = "name";

    static readonly OwnedTable[] Tables =
    [
        new("node", OwnerKind.Node, "key", "key"),
        new("repository", OwnerKind.Node, "key", "key"),
        new("paper", OwnerKind.Node, "key", "key"),
        new("paper_alias", OwnerKind.Node, "paper", "id"),
        new("link", OwnerKind.Node, "paper", "paper", "number"),
        new("candidate", OwnerKind.Node, "paper", "paper", "number"),
        new("concept", OwnerKind.Node, "key", "key"),
        new("alias", OwnerKind.Node, "concept", "concept", "number"),
        new("concept_name", OwnerKind.Node, "concept", "name_key", "concept"),
        new(NameTable, OwnerKind.Node, "node", "node", "number"),
        new("fact", OwnerKind.Fact, "key", "key"),
        new("mention", OwnerKind.Fact, "fact", "fact", "number"),
        new("relation", OwnerKind.Relation, "key", "key"),
        new("relation_evidence", OwnerKind.Relation, "relation", "relation", "confidence", "paper", "field", "sentence_start", "sentence_end", "number"),
        new("citation", OwnerKind.CitingPaper, "citing", "citing", "cited"),
    ];

    public void Create()
    {
        foreach (OwnedTable table in Tables)
        {
            session.Execute($"CREATE TEMP TABLE {prefix}{table.Name} AS SELECT {Columns(table)} FROM {table.Name} LIMIT 0");
            session.Execute($"CREATE INDEX temp.{prefix}{table.Name}_identity ON {prefix}{table.Name} ({string.Join(", ", table.Identity)})");
        }
        session.Execute($"CREATE TEMP TABLE {prefix}owner (key INTEGER PRIMARY KEY)");
    }

    public void Drop()
    {
        foreach (OwnedTable table in Tables)
            session.Execute($"DROP TABLE temp.{prefix}{table.Name}");
        session.Execute($"DROP TABLE temp.{prefix}owner");
    }

    public ApplyCounts Apply(IEnumerable<Owners> owners, CancellationToken cancellation)
    {
        (int written, int removed) = (0, 0);
        foreach (Owners own in owners)
        {
            session.Execute($"DELETE FROM temp.{prefix}owner");
            session.Execute($"INSERT OR IGNORE INTO temp.{prefix}owner SELECT value FROM json_each(@keys)", ("@keys", Conditions.List(own.Keys)));
            foreach (OwnedTable table in Tables.Where(table => table.Kind == own.Kind))
            {
                cancellation.ThrowIfCancellationRequested();
                removed += Remove(table);
                written += Add(table);
            }
        }
        return new ApplyCounts(written, removed);
    }

    int Remove(OwnedTable table)
    {
        string differing =
            $"""
            {table.Name}.{table.Owner} IN (SELECT key FROM temp.{prefix}owner)
            AND NOT EXISTS (SELECT 1 FROM temp.{prefix}{table.Name} AS wanted WHERE {Same(table, table.Name)})
            """;
        if (table.Name == NameTable)
            session.Execute($"INSERT INTO search (search, rowid, words) SELECT 'delete', key, words FROM {NameTable} WHERE {differing}");
        return session.Execute($"DELETE FROM {table.Name} WHERE {differing}");
    }

    int Add(OwnedTable table)
    {
        long last = table.Name == NameTable ? session.Single($"SELECT ifnull(max(key), 0) FROM {NameTable}", row => row.GetInt64(0)) : 0;
        int added = session.Execute(
            $"""
            INSERT INTO {table.Name} ({Columns(table)}) SELECT {Columns(table)} FROM temp.{prefix}{table.Name} AS wanted
            WHERE NOT EXISTS (SELECT 1 FROM {table.Name} AS there WHERE {Same(table, "there")})
            """);
        if (table.Name == NameTable)
            session.Execute($"INSERT INTO search (rowid, words) SELECT key, words FROM {NameTable} WHERE key > @last", ("@last", last));
        return added;
    }

    /// <summary>That a row of the graph's and a wanted one are equal. IS holds between two nulls too, but finds nothing by an index.</summary>
    string Same(OwnedTable table, string row) =>
        string.Join(" AND ", ColumnsOf(table).Select(column => $"wanted.{column} {(table.Identity.Contains(column) ? "=" : "IS")} {row}.{column}"));

    string Columns(OwnedTable table) => string.Join(", ", ColumnsOf(table));

    /// <summary>All but the number that SQLite gives a name.</summary>
    List<string> ColumnsOf(OwnedTable table) =>
        [.. session.Query("SELECT name FROM pragma_table_info(@table)", row => row.GetString(0), ("@table", table.Name))
            .Where(column => table.Name != NameTable || column != "key")];
}
