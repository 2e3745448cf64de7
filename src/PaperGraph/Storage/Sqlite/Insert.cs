using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PaperGraph.Storage.Sqlite;

/// <summary>One prepared INSERT, run many times.</summary>
/// <remarks>
/// Binds by place and talks to SQLite directly: SqliteCommand looks its parameters up by name for every row, which
/// takes longer than storing the row.
/// </remarks>
sealed class Insert : IDisposable
{
    readonly sqlite3 _database;
    readonly sqlite3_stmt _statement;
    readonly Action _written;
    int _bound;

    /// <param name="into">A table and its columns: <c>fact (paper, concept)</c>.</param>
    /// <param name="written">Told of each row.</param>
    public Insert(SqliteConnection connection, string into, Action written)
    {
        _written = written;
        _database = connection.Handle!;
        int columns = into.Count(c => c == ',') + 1;
        string values = string.Join(',', Enumerable.Repeat('?', columns));
        Check(raw.sqlite3_prepare_v2(_database, $"INSERT INTO {into} VALUES ({values})", out _statement));
    }

    public Insert Add(long value) => Bound(raw.sqlite3_bind_int64(_statement, ++_bound, value));

    public Insert Add(double value) => Bound(raw.sqlite3_bind_double(_statement, ++_bound, value));

    public Insert Add(string? value) =>
        Bound(value is null ? raw.sqlite3_bind_null(_statement, ++_bound) : raw.sqlite3_bind_text(_statement, ++_bound, value));

    public Insert Add(long? value) => value is { } there ? Add(there) : Bound(raw.sqlite3_bind_null(_statement, ++_bound));

    public Insert Add(double? value) => value is { } there ? Add(there) : Bound(raw.sqlite3_bind_null(_statement, ++_bound));

    /// <summary>Stores the row of the values added since the last one.</summary>
    public void Row()
    {
        int stepped = raw.sqlite3_step(_statement);
        if (stepped != raw.SQLITE_DONE)
            Check(stepped);
        Check(raw.sqlite3_reset(_statement));
        _bound = 0;
        _written();
    }

    public void Dispose() => _statement.Dispose();

    Insert Bound(int result)
    {
        Check(result);
        return this;
    }

    void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), result, raw.sqlite3_extended_errcode(_database));
    }
}
