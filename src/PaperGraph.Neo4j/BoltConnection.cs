using Neo4j.Driver;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Neo4j;

/// <summary>Bolt through the official driver: pooling, cluster routing, managed transactions, causal bookmarks.</summary>
public sealed class BoltConnection : ICypherConnection
{
    readonly IDriver _driver;
    Bookmarks _bookmarks = Bookmarks.From([]);

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
        InSessionAsync(
            AccessMode.Read,
            session => session.ExecuteReadAsync(runner => RowsAsync(runner, statement, parameters, cancellation)),
            cancellation);

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation = default) =>
        InSessionAsync(AccessMode.Write, session => session.ExecuteWriteAsync(runner => work(new Transaction(runner)), WithName), cancellation);

    public Task<IReadOnlyList<CypherRow>> WriteAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
        InSessionAsync(
            AccessMode.Write,
            session => session.ExecuteWriteAsync(runner => RowsAsync(runner, statement, parameters, cancellation)),
            cancellation);

    public ValueTask DisposeAsync() => _driver.DisposeAsync();

    async Task<T> InSessionAsync<T>(AccessMode mode, Func<IAsyncSession, Task<T>> work, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await using IAsyncSession session = _driver.AsyncSession(config => config
            .WithDatabase(Address.Database)
            .WithDefaultAccessMode(mode)
            .WithBookmarks(_bookmarks));
        try
        {
            T result = await work(session);
            _bookmarks = session.LastBookmarks ?? _bookmarks;
            return result;
        }
        catch (Neo4jException e)
        {
            throw Neo4jErrors.AfterRetries(Address, Neo4jErrors.ExceptionFor(Address, e.Code ?? "", e.Message, e));
        }
    }

    /// <summary>The process's name, as <c>name-transaction</c> gives it.</summary>
    static void WithName(TransactionConfigBuilder config) =>
        config.WithMetadata(new Dictionary<string, object> { ["papergraph"] = Claimant.ThisProcess });

    static async Task<IReadOnlyList<CypherRow>> RowsAsync(
        IAsyncQueryRunner runner, CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation)
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
        public Task<IReadOnlyList<CypherRow>> RunAsync(
            CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
            RowsAsync(runner, statement, parameters, cancellation);
    }
}
