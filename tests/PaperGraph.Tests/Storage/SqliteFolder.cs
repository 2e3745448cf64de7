using PaperGraph.Storage.Sqlite;

namespace PaperGraph.Tests.Storage;

/// <summary>A folder of its own for the databases of one test, removed afterwards.</summary>
sealed class SqliteFolder : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("papergraph-tests-");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public Task<SqliteStore> OpenAsync(string name = "p.db") =>
        SqliteStore.OpenAsync(PathOf(name), TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);

    public void Dispose() => _folder.Delete(recursive: true);
}
