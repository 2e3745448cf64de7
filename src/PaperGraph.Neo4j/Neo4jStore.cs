using System.Runtime.CompilerServices;
using PaperGraph.Curation;
using PaperGraph.Neo4j.Reading;
using PaperGraph.Neo4j.Writing;
using PaperGraph.Storage;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Neo4j;

/// <summary>Keeps extractions and graph in a Neo4j database.</summary>
/// <remarks>
/// The database may hold other people's data too, even under the same labels: what PaperGraph made is known by its ids,
/// which begin with <c>paper:</c>, a concept's kind, <c>repository:</c> or <c>page:</c>.
/// </remarks>
public sealed partial class Neo4jStore : IPaperGraphStore
{
    const int BatchSize = 256;

    static readonly Dictionary<string, object?> None = [];

    readonly ICypherConnection _connection;

    Neo4jStore(ICypherConnection connection) => _connection = connection;

    /// <summary>Opens a database, and makes constraints and indexes where they are missing.</summary>
    /// <param name="uri"><c>scheme://host:port[/database]</c>; user and password come from the environment, see <see cref="Neo4jAddress"/>.</param>
    /// <exception cref="StoreUnavailableException">The message names the server and the way out.</exception>
    public static Task<Neo4jStore> OpenAsync(string uri, CancellationToken cancellation = default) =>
        OpenAsync(Neo4jAddress.Parse(uri, Environment.GetEnvironmentVariable).Connect(), cancellation);

    /// <summary>As the other, over a connection that is disposed of with the store.</summary>
    public static async Task<Neo4jStore> OpenAsync(ICypherConnection connection, CancellationToken cancellation = default)
    {
        try
        {
            await Neo4jSchema.CreateAsync(connection, cancellation);
            return new Neo4jStore(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>For <see cref="Stores"/>: what opens each scheme that this build can reach.</summary>
    public static IReadOnlyDictionary<string, Stores.Opening> Openings { get; } =
        Neo4jAddress.Schemes.ToDictionary(
            scheme => scheme,
            scheme => new Stores.Opening(async (address, cancellation) => await OpenAsync(address, cancellation)),
            StringComparer.Ordinal);

    public Task<BuildClaim> ClaimAsync(CancellationToken cancellation = default) =>
        BuildClaim.TakeAsync(new ClaimNode(_connection), TimeProvider.System, cancellation);

    public async Task<SaveCounts> SaveAsync(IReadOnlyList<ExtractedPaper> papers, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return ExtractionRows.Counts(await _connection.WriteAsync(
            CypherStatement.Load("save-extractions"), ExtractionRows.Parameters(papers), cancellation));
    }

    public async IAsyncEnumerable<ExtractedPaper> ExtractionsAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        string after = "";
        while (true)
        {
            IReadOnlyList<CypherRow> batch =
                await _connection.AskAsync("extractions", new() { ["after"] = after, ["limit"] = BatchSize }, cancellation);
            foreach (CypherRow row in batch)
                yield return ExtractionRows.Read(row);
            if (batch.Count < BatchSize)
                yield break;
            after = batch[^1].Text("id");
        }
    }

    public Task<ApplyCounts> ApplyAsync(ConceptGraph graph, CancellationToken cancellation = default) =>
        _connection.WriteAsync(transaction => new GraphWriter(transaction, graph, cancellation).ApplyAsync(), cancellation);

    public async Task<IReadOnlyList<Decision>> DecisionsAsync(CancellationToken cancellation = default) =>
        [.. (await _connection.AskAsync("decisions", [], cancellation)).Select(DecisionRows.Read)];

    public Task<SaveCounts> ChangeAsync(GraphChange change, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return _connection.WriteAsync(
            async transaction =>
            {
                SaveCounts counts = await ExtractionRows.SaveAsync(transaction, change.Papers, cancellation);
                if (change.RemovedPapers.Count > 0)
                    await transaction.RunAsync(
                        CypherStatement.Load("remove-extractions"), new Dictionary<string, object?> { ["ids"] = change.RemovedPapers }, cancellation);
                await DecisionRows.SaveAsync(transaction, change.Decisions, cancellation);
                await new GraphWriter(transaction, change.Graph, cancellation).ApplyAsync();
                return counts;
            },
            cancellation);
    }

    public Task ClearAsync(CancellationToken cancellation = default) => ClearAsync(["clear-papers", "clear-decisions"], cancellation);

    public Task ClearPapersAsync(CancellationToken cancellation = default) => ClearAsync(["clear-papers"], cancellation);

    public ValueTask DisposeAsync() => _connection.DisposeAsync();

    Task<bool> ClearAsync(string[] statements, CancellationToken cancellation) =>
        _connection.WriteAsync(
            async transaction =>
            {
                foreach (string statement in statements)
                    await transaction.RunAsync(CypherStatement.Load(statement), None, cancellation);
                return true;
            },
            cancellation);
}
