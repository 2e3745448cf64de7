namespace PaperGraph.Neo4j;

/// <summary>Constraints and indexes. Each statement does nothing where it was run before.</summary>
static class Neo4jSchema
{
    static readonly string[] Statements =
    [
        "graph-name", "build-name", "paper-id", "concept-id", "repository-id", "page-id", "extraction-id", "decision-id",
        "paper-published", "concept-name", "concept-support", "keys", "words", "text",
    ];

    static readonly Dictionary<string, object?> None = [];

    /// <summary>Returns when the indexes answer.</summary>
    public static async Task CreateAsync(ICypherConnection connection, CancellationToken cancellation)
    {
        foreach (string statement in Statements)
            await connection.WriteAsync(CypherStatement.Load(statement), None, cancellation);
        await connection.WriteAsync(CypherStatement.Load("await-indexes"), None, cancellation);
    }
}
