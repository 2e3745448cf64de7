using PaperGraph.Neo4j;

namespace PaperGraph.Benchmarks;

/// <summary>Keeps the rows that are written over a connection, statement by statement.</summary>
sealed class RecordingConnection(ICypherConnection inner) : ICypherConnection
{
    public List<(CypherStatement Statement, IReadOnlyDictionary<string, object?> Parameters)> Writes { get; } = [];

    public Neo4jAddress Address => inner.Address;

    public Task<IReadOnlyList<CypherRow>> ReadAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
        inner.ReadAsync(statement, parameters, cancellation);

    public Task<IReadOnlyList<CypherRow>> WriteAsync(
        CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
    {
        Record(statement, parameters);
        return inner.WriteAsync(statement, parameters, cancellation);
    }

    public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation = default) =>
        inner.WriteAsync(transaction => work(new Transaction(this, transaction)), cancellation);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    void Record(CypherStatement statement, IReadOnlyDictionary<string, object?> parameters)
    {
        if (parameters.ContainsKey("rows"))
            Writes.Add((statement, parameters));
    }

    sealed class Transaction(RecordingConnection connection, ICypherTransaction inner) : ICypherTransaction
    {
        public Task<IReadOnlyList<CypherRow>> RunAsync(
            CypherStatement statement, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default)
        {
            connection.Record(statement, parameters);
            return inner.RunAsync(statement, parameters, cancellation);
        }
    }
}
