using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using PaperGraph.Curation;
using PaperGraph.Resolution;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Storage.Sqlite;

/// <summary>Keeps extractions and graph in one SQLite file.</summary>
/// <remarks>
/// The file is in WAL mode: any number of programs may read it while one writes; a second writer waits its turn. What a
/// call has saved survives a crash of the program and of the machine.
/// </remarks>
public sealed partial class SqliteStore : IPaperGraphStore
{
    const int BatchSize = 256;

    readonly Sessions _sessions;
    readonly ClaimTable _claims;

    SqliteStore(SqliteFile file)
    {
        _sessions = new Sessions(file);
        _claims = new ClaimTable(_sessions, file.Path);
    }

    /// <summary>Opens a file, and makes it where there is none; its folder must exist.</summary>
    /// <exception cref="StoreUnavailableException">
    /// It is no PaperGraph database, or a newer PaperGraph's (the file is then left as it is), or cannot be read and written.
    /// </exception>
    public static Task<SqliteStore> OpenAsync(string path, CancellationToken cancellation = default) =>
        OpenAsync(path, patience: TimeSpan.FromSeconds(10), cancellation);

    /// <param name="patience">How long a call waits for another program that holds the file; at least a second.</param>
    internal static async Task<SqliteStore> OpenAsync(string path, TimeSpan patience, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = new SqliteFile(path, patience);
        bool isStale;
        try
        {
            isStale = file.Prepare();
        }
        catch (SqliteException failure) when (file.Explain(failure) is { } explained)
        {
            throw explained;
        }
        var store = new SqliteStore(file);
        if (isStale)
            await store.ApplyAsync(new Resolver().Resolve(
                await store.ExtractionsAsync(cancellation).ToListAsync(cancellation), await store.DecisionsAsync(cancellation)), cancellation);
        return store;
    }

    public Task<BuildClaim> ClaimAsync(CancellationToken cancellation = default) =>
        BuildClaim.TakeAsync(_claims, TimeProvider.System, cancellation);

    public Task<SaveCounts> SaveAsync(IReadOnlyList<ExtractedPaper> papers, CancellationToken cancellation = default) =>
        _sessions.WriteAsync(session => ExtractionTable.Save(session, papers, cancellation), cancellation);

    public async IAsyncEnumerable<ExtractedPaper> ExtractionsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string last = "";
        while (true)
        {
            string after = last;
            List<(string Id, ExtractedPaper Extracted)> batch =
                await _sessions.ReadAsync(session => ExtractionTable.After(session, after, BatchSize), cancellation);
            foreach ((string id, ExtractedPaper extracted) in batch)
            {
                last = id;
                yield return extracted;
            }
            if (batch.Count < BatchSize)
                yield break;
        }
    }

    public Task<ApplyCounts> ApplyAsync(ConceptGraph graph, CancellationToken cancellation = default) =>
        _sessions.WriteAsync(session => GraphTables.Apply(session, graph, cancellation), cancellation);

    public Task<IReadOnlyList<Decision>> DecisionsAsync(CancellationToken cancellation = default) =>
        ReadAsync(DecisionTable.All, cancellation);

    public Task<SaveCounts> ChangeAsync(GraphChange change, CancellationToken cancellation = default) =>
        _sessions.WriteAsync(session =>
        {
            SaveCounts counts = ExtractionTable.Save(session, change.Papers, cancellation);
            ExtractionTable.Remove(session, change.RemovedPapers);
            DecisionTable.Save(session, change.Decisions);
            GraphTables.Apply(session, change.Graph, cancellation);
            return counts;
        }, cancellation);

    public Task ClearAsync(CancellationToken cancellation = default) =>
        _sessions.WriteAsync(session => ClearPapers(session) + session.Execute("DELETE FROM decision"), cancellation);

    public Task ClearPapersAsync(CancellationToken cancellation = default) => _sessions.WriteAsync(ClearPapers, cancellation);

    public ValueTask DisposeAsync()
    {
        _sessions.Dispose();
        return ValueTask.CompletedTask;
    }

    static int ClearPapers(Session session)
    {
        GraphTables.Clear(session);
        return session.Execute("DELETE FROM extraction");
    }

    Task<T> ReadAsync<T>(Func<Session, T> question, CancellationToken cancellation) => _sessions.ReadAsync(question, cancellation);
}
