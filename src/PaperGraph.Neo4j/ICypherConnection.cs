using PaperGraph.Storage;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Neo4j;

/// <summary>One Neo4j database, however it is reached.</summary>
/// <remarks>
/// Parameters and results are made of string, long, double, bool, null, lists and dictionaries with string keys, and
/// nothing else: statements return maps and scalars, never nodes. A read sees all that this connection has written
/// before. Implementations throw <see cref="StoreUnavailableException"/> with a sentence that names the server where
/// it cannot be reached, refuses the user or lacks the database, and <see cref="CypherException"/> where it refuses
/// the statement; they may be used from several threads at once.
/// </remarks>
public interface ICypherConnection : IAsyncDisposable
{
    Neo4jAddress Address { get; }

    /// <summary>Runs one statement that writes nothing; a cluster's readers may serve it.</summary>
    Task<IReadOnlyList<CypherRow>> ReadAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default);

    /// <summary>
    /// Runs one statement in a transaction of its own, again after a transient error such as a deadlock. It takes one
    /// message: the caller may die at any moment and leaves no transaction behind.
    /// </summary>
    Task<IReadOnlyList<CypherRow>> WriteAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default);

    /// <summary>
    /// Runs statements in one transaction, all or nothing. The work may be run again, from its beginning, after a
    /// transient error. The server knows the transaction by <see cref="Claimant.ThisProcess"/>.
    /// </summary>
    Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation = default);
}

public interface ICypherTransaction
{
    Task<IReadOnlyList<CypherRow>> RunAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default);
}

/// <summary>Neo4j refused a statement.</summary>
/// <param name="code">Neo4j's own: <c>Neo.ClientError.Statement.SyntaxError</c>.</param>
public sealed class CypherException(string code, string message, Exception? inner = null) : Exception($"{code}: {message}", inner)
{
    public string Code { get; } = code;

    /// <summary>Whether the same transaction may go through when it is run again.</summary>
    public bool IsTransient =>
        Code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
        && Code is not ("Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped");
}
