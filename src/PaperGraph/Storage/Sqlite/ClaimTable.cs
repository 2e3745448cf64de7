using Microsoft.Data.Sqlite;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Storage.Sqlite;

/// <summary>The build that holds the file: a table of at most one row.</summary>
sealed class ClaimTable(Sessions sessions, string path) : IClaimRow
{
    const string Columns = "id, host, process, started, since, unixepoch() - renewed";

    public string Store => $"'{path}'";

    public Task<StandingClaim?> ReadAsync(CancellationToken cancellation) =>
        sessions.ReadAsync(Standing, cancellation);

    public Task<StandingClaim> TakeAsync(Claimant claimant, Claimant? instead, CancellationToken cancellation) =>
        sessions.WriteAsync(
            session =>
            {
                session.Execute("DELETE FROM claim WHERE id = @instead", ("@instead", instead?.Id));
                session.Execute(
                    "INSERT OR IGNORE INTO claim (one, id, host, process, started, since, renewed) "
                    + "VALUES (1, @id, @host, @process, @started, unixepoch(), unixepoch())",
                    ("@id", claimant.Id), ("@host", claimant.Host), ("@process", claimant.Process), ("@started", claimant.Started));
                return Standing(session)!;
            },
            cancellation);

    public Task<bool> RenewAsync(string id, CancellationToken cancellation) =>
        sessions.WriteAsync(session => session.Execute("UPDATE claim SET renewed = unixepoch() WHERE id = @id", ("@id", id)) > 0, cancellation);

    public Task ReleaseAsync(string id, CancellationToken cancellation) =>
        sessions.WriteAsync(session => session.Execute("DELETE FROM claim WHERE id = @id", ("@id", id)), cancellation);

    static StandingClaim? Standing(Session session) => session.Single($"SELECT {Columns} FROM claim", Read);

    static StandingClaim Read(SqliteDataReader row) => new(
        new Claimant(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt64(3)),
        DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(4)),
        TimeSpan.FromSeconds(row.GetInt64(5)));
}
