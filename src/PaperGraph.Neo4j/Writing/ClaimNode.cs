using PaperGraph.Neo4j.Reading;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Neo4j.Writing;

/// <summary>The build that holds the database: a node as long as it runs.</summary>
sealed class ClaimNode(ICypherConnection connection) : IClaimRow
{
    public string Store => $"Neo4j at {connection.Address}";

    public async Task<StandingClaim?> ReadAsync(CancellationToken cancellation) =>
        await connection.AskAsync("claim", [], cancellation) is [CypherRow row, ..] ? Standing(row) : null;

    public async Task<StandingClaim> TakeAsync(Claimant claimant, Claimant? instead, CancellationToken cancellation)
    {
        IReadOnlyList<CypherRow> rows = await WriteAsync(
            "take-claim",
            new()
            {
                ["id"] = claimant.Id,
                ["host"] = claimant.Host,
                ["process"] = claimant.Process,
                ["started"] = claimant.Started,
                ["instead"] = instead?.Id,
            },
            cancellation);
        // What a dead process was writing stays locked for a minute, until the server gives its transaction up.
        if (instead is not null && instead.ProcessName != claimant.ProcessName)
            await WriteAsync("end-transactions", new() { ["process"] = instead.ProcessName }, cancellation);
        return Standing(rows[0]);
    }

    public async Task<bool> RenewAsync(string id, CancellationToken cancellation) =>
        (await WriteAsync("renew-claim", new() { ["id"] = id }, cancellation))[0].Number("renewed") > 0;

    public Task ReleaseAsync(string id, CancellationToken cancellation) =>
        WriteAsync("release-claim", new() { ["id"] = id }, cancellation);

    Task<IReadOnlyList<CypherRow>> WriteAsync(string statement, Dictionary<string, object?> parameters, CancellationToken cancellation) =>
        connection.WriteAsync(CypherStatement.Load(statement), parameters, cancellation);

    static StandingClaim Standing(CypherRow row) => new(
        new Claimant(row.Text("id"), row.Text("host"), row.Number("process"), (long)row["started"]!),
        DateTimeOffset.FromUnixTimeSeconds((long)row["since"]!),
        TimeSpan.FromSeconds(row.Number("silence")));
}
