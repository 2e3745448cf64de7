using Neo4j.Driver;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Neo4j;

/// <summary>Bolt through the official driver: pooling, cluster routing, managed transactions, causal bookmarks.</summary>
public sealed class BoltConnection : ICypherConnection
{
    readonly IDriver _driver;
    readonly IBookmarkManager _bookmarks = GraphDatabase.BookmarkManagerFactory.NewBookmarkManager();

    public BoltConnection(Neo4jAddress address)
    {
        Address = address;
        _driver = GraphDatabase.Driver(address.Server, Authorization(address), config => config
            .WithUserAgent("PaperGraph")
            .WithConnectionTimeout(TimeSpan.FromSeconds(10))
            .WithMaxTransactionRetryTime(TimeSpan.FromSeconds(15)));
    }

    public Neo4jAddress Address { get; }

    public Task<IReadOnlyList<CypherRow>> ReadAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
        ExecuteAsync(RoutingControl.Readers, statement, parameters, cancellation);

    public Task<IReadOnlyList<CypherRow>> WriteAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
        ExecuteAsync(RoutingControl.Writers, statement, parameters, cancellation);

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return TranslatedAsync(async () =>
        {
            await using IAsyncSession session = _driver.AsyncSession(config => config
                .WithDatabase(Address.Database)
                .WithDefaultAccessMode(AccessMode.Write)
                .WithBookmarkManager(_bookmarks));
            return await session.ExecuteWriteAsync(runner => work(new Transaction(runner)), WithName);
        });
    }

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    /// <summary>Beginning, statement and its rows take one message to the server and back; the end takes another.</summary>
    async Task<IReadOnlyList<CypherRow>> ExecuteAsync(
        RoutingControl routing, CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation) =>
        (await TranslatedAsync(() => _driver.ExecutableQuery(statement.Text)
            .WithParameters(Plain(parameters))
            .WithConfig(new QueryConfig(routing, Address.Database, bookmarkManager: _bookmarks))
            .WithMap(record => new CypherRow(record.Values))
            .ExecuteAsync(cancellation))).Result;

    async Task<T> TranslatedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Neo4jException e)
        {
            throw Neo4jErrors.AfterRetries(Address, Neo4jErrors.ExceptionFor(Address, e.Code ?? "", e.Message, e));
        }
    }

    /// <summary>The process's name, as <c>name-transaction</c> gives it.</summary>
    static void WithName(TransactionConfigBuilder config) =>
        config.WithMetadata(new Dictionary<string, object> { ["papergraph"] = Claimant.ThisProcess });

    static Dictionary<string, object?> Plain(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value, StringComparer.Ordinal);

    static IAuthToken Authorization(Neo4jAddress address) => address switch
    {
        { Token: { Length: > 0 } token } => AuthTokens.Bearer(token),
        { User.Length: 0 } or { Password.Length: 0 } => AuthTokens.None,
        _ => AuthTokens.Basic(address.User, address.Password),
    };

    sealed class Transaction(IAsyncQueryRunner runner) : ICypherTransaction
    {
        public async Task<IReadOnlyList<CypherRow>> RunAsync(
            CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
        {
            IResultCursor cursor = await runner.RunAsync(statement.Text, Plain(parameters));
            var rows = new List<CypherRow>();
            while (await cursor.FetchAsync())
            {
                cancellation.ThrowIfCancellationRequested();
                rows.Add(new CypherRow(cursor.Current.Values));
            }
            return rows;
        }
    }
}
