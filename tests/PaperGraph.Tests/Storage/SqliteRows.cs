using Microsoft.Data.Sqlite;
using PaperGraph.Storage.Sqlite;

namespace PaperGraph.Tests.Storage;

/// <summary>All that a file holds of its graph, row by row, with ids for keys: how a graph came to be leaves no trace but in those.</summary>
static class SqliteRows
{
    static readonly Dictionary<string, string> Ids = new()
    {
        ["node"] = "(SELECT id FROM node WHERE node.key = {0})",
        ["fact"] = "(SELECT paper.id || ' ' || concept.id FROM fact JOIN node AS paper ON paper.key = fact.paper JOIN node AS concept ON concept.key = fact.concept WHERE fact.key = {0})",
        ["relation"] = "(SELECT source.id || ' ' || relation.type || ' ' || target.id FROM relation JOIN node AS source ON source.key = relation.source JOIN node AS target ON target.key = relation.target WHERE relation.key = {0})",
        ["via"] = "(SELECT group_concat(node.id, ' ') FROM json_each({0}) AS concept JOIN node ON node.key = concept.value)",
    };

    /// <summary>Sorted; also checks that every reference holds and that the full-text index says what its table says.</summary>
    public static List<string> Of(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Assert.Empty(Read(connection, "SELECT * FROM pragma_foreign_key_check"));
        SqliteSchema.Execute(connection, "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)");
        List<string> rows = [.. SqliteSchema.GraphTables.SelectMany(table => Read(connection, $"SELECT {string.Join(", ", Columns(connection, table))} FROM {table}").Select(row => $"{table}: {row}"))];
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    static IEnumerable<string> Columns(SqliteConnection connection, string table)
    {
        Dictionary<string, string> references = Read(connection, $"SELECT \"from\", \"table\" FROM pragma_foreign_key_list('{table}')")
            .Select(row => row.Split(" | "))
            .ToDictionary(row => row[0], row => row[1] is "fact" or "relation" ? row[1] : "node");
        foreach (string column in Read(connection, $"SELECT name FROM pragma_table_info('{table}')"))
        {
            if (references.TryGetValue(column, out string? to) || Ids.TryGetValue(column, out _))
                yield return string.Format(System.Globalization.CultureInfo.InvariantCulture, Ids[to ?? column], $"{table}.{column}");
            else if (column != "key")
                yield return column;
        }
    }

    static List<string> Read(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        return rows;
    }
}
