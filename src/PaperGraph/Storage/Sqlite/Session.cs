using Microsoft.Data.Sqlite;

namespace PaperGraph.Storage.Sqlite;

/// <summary>A connection with the statements it has prepared. For one call at a time.</summary>
sealed class Session(SqliteConnection connection) : IDisposable
{
    readonly Dictionary<string, SqliteCommand> _prepared = [];

    public SqliteConnection Connection { get; } = connection;

    /// <summary>All rows of a query, read before the next one starts.</summary>
    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using SqliteDataReader reader = Prepare(sql, parameters).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(row(reader));
        return rows;
    }

    /// <summary>The first row's value, or the default where there is none.</summary>
    public T? Single<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using SqliteDataReader reader = Prepare(sql, parameters).ExecuteReader();
        return reader.Read() ? row(reader) : default;
    }

    /// <summary>The number of rows changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Prepare(sql, parameters).ExecuteNonQuery();

    /// <summary>What it runs inside sees one state of the file, whatever is written meanwhile.</summary>
    public T InTransaction<T>(bool writing, Func<T> work)
    {
        Execute(writing ? "BEGIN IMMEDIATE" : "BEGIN");
        try
        {
            T result = work();
            Execute("COMMIT");
            return result;
        }
        catch
        {
            // SQLite itself has rolled back after some errors (a full disk); then there is nothing left to undo.
            if (SQLitePCL.raw.sqlite3_get_autocommit(Connection.Handle) == 0)
                Execute("ROLLBACK");
            throw;
        }
    }

    public void Dispose()
    {
        foreach (SqliteCommand command in _prepared.Values)
            command.Dispose();
        Connection.Dispose();
    }

    SqliteCommand Prepare(string sql, ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        if (!_prepared.TryGetValue(sql, out SqliteCommand? command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            _prepared.Add(sql, command);
        }
        command.Parameters.Clear();
        foreach ((string name, object? value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
