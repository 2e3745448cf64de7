using System.Buffers.Binary;
using Microsoft.Data.Sqlite;

namespace PaperGraph.Storage.Sqlite;

/// <summary>Opens connections to one file, and says in words why one cannot be used.</summary>
/// <param name="path">Of the file; need not exist.</param>
/// <param name="patience">How long a call waits for another program that holds the file.</param>
sealed class SqliteFile(string path, TimeSpan patience)
{
    // The file format's header: its magic string, and where it keeps the application's id (www.sqlite.org/fileformat.html).
    const int HeaderSize = 100, ApplicationIdAt = 68;

    static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    public string Path { get; } = System.IO.Path.GetFullPath(path);

    string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Makes the file where there is none, and brings an older one up to date.</summary>
    /// <returns>Whether it held an older version's graph, which must be derived again.</returns>
    /// <remarks>Looks at the bytes before SQLite does: a file that is not ours is not touched, not even by a journal beside it.</remarks>
    public bool Prepare()
    {
        RefuseMissingFolder();
        RefuseForeign();
        using SqliteConnection connection = Connect();
        int version = Pragma(connection, "user_version");
        if (version > SqliteSchema.Version)
            throw new StoreUnavailableException(
                $"{Name} was made by PaperGraph schema {version}; this is {SqliteSchema.Version}. " +
                "Upgrade, or make it again with 'papergraph build'.");
        if (version < SqliteSchema.Version)
            SqliteSchema.Create(connection);
        // After the tables: the id must be in the file itself, not in a log beside it, for RefuseForeign to see it.
        SqliteSchema.Execute(connection, "PRAGMA journal_mode = WAL");
        return version is > 0 and < SqliteSchema.Version;
    }

    public SqliteConnection Connect(bool readOnly = false)
    {
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            // Every reference in a row is looked up when it is written (GraphKeys); that SQLite looks again takes longer than the rows.
            ForeignKeys = false,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
        };
        var connection = new SqliteConnection(settings.ToString());
        connection.Open();
        // query_only and not the read-only mode: reading a file in WAL mode may need to make its shared memory.
        SqliteSchema.Execute(connection, $"PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000; PRAGMA query_only = {(readOnly ? 1 : 0)};");
        return connection;
    }

    /// <summary>What a failure of SQLite means to somebody who does not know SQLite; null for one that is a bug of ours.</summary>
    public StoreUnavailableException? Explain(SqliteException failure)
    {
        string? reason = failure.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "another program is writing to it. Wait until it is done, or stop it",
            SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_AUTH =>
                "it cannot be opened for writing. Check that its folder exists and that both can be written to",
            SQLitePCL.raw.SQLITE_FULL => "the disk is full. Make room; what was saved before is safe",
            SQLitePCL.raw.SQLITE_IOERR => $"reading or writing it failed ({failure.Message}). Check the disk",
            SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB =>
                "it is damaged. Restore a copy, or delete it and make it again with 'papergraph build'",
            _ => null,
        };
        return reason is null ? null : new StoreUnavailableException($"Cannot use '{Path}' as a PaperGraph database: {reason}.", failure);
    }

    void RefuseMissingFolder()
    {
        string folder = System.IO.Path.GetDirectoryName(Path) ?? Path;
        if (!Directory.Exists(folder))
            throw new StoreUnavailableException(
                $"Cannot open '{Path}' as a PaperGraph database: there is no folder '{folder}'. Make it, or name another place.");
        if (Directory.Exists(Path))
            throw new StoreUnavailableException($"Cannot open '{Path}' as a PaperGraph database: it is a folder. Name a file in it.");
    }

    void RefuseForeign()
    {
        byte[] header = ReadHeader();
        if (header.Length == 0)
            return;
        if (!header.AsSpan().StartsWith(Magic))
            throw new StoreUnavailableException($"'{Path}' is not a PaperGraph database, nor any SQLite file. It was left as it is; name another file.");
        if (header.Length < HeaderSize || BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(ApplicationIdAt)) != SqliteSchema.ApplicationId)
            throw new StoreUnavailableException($"'{Path}' is another program's database. It was left as it is; name another file.");
    }

    byte[] ReadHeader()
    {
        if (!File.Exists(Path))
            return [];
        try
        {
            using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            byte[] header = new byte[HeaderSize];
            return header[..file.ReadAtLeast(header, HeaderSize, throwOnEndOfStream: false)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException(
                $"Cannot open '{Path}' as a PaperGraph database: {failure.Message} Check that it can be read and written to.", failure);
        }
    }

    static int Pragma(SqliteConnection connection, string name)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA " + name;
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
