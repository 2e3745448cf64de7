using Microsoft.Data.Sqlite;

namespace PaperGraph.Storage.Sqlite;

/// <summary>Where rows go: the graph's tables, or others beside them of the same shape.</summary>
/// <param name="prefix">What the tables' names begin with.</param>
sealed class RowTables(SqliteConnection connection, string prefix = "")
{
    public int Written { get; private set; }

    /// <param name="into">A table and its columns: <c>fact (paper, concept)</c>.</param>
    public Insert Insert(string into) => new(connection, prefix + into, () => Written++);
}
