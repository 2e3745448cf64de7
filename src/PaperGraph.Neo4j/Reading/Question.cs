namespace PaperGraph.Neo4j.Reading;

/// <summary>One statement and what it is asked with.</summary>
static class Question
{
    public static Task<IReadOnlyList<CypherRow>> AskAsync(
        this ICypherConnection connection, string statement, Dictionary<string, object?> parameters, CancellationToken cancellation) =>
        connection.ReadAsync(CypherStatement.Load(statement), parameters, cancellation);

    /// <summary>For a statement that answers with one row.</summary>
    public static async Task<CypherRow> AskOneAsync(
        this ICypherConnection connection, string statement, Dictionary<string, object?> parameters, CancellationToken cancellation) =>
        (await connection.AskAsync(statement, parameters, cancellation))[0];
}
