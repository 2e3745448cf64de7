using System.Text.Json;
using PaperGraph.Neo4j;
using PaperGraph.Storage;
using PaperGraph.Tests.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

/// <summary>The server's one database, emptied of what PaperGraph made before each test.</summary>
public abstract class Neo4jBackend : StoreBackend
{
    private protected abstract string Address();

    public override async Task<IPaperGraphStore> OpenEmptyAsync()
    {
        Neo4jStore store = await Neo4jStore.OpenAsync(Address(), TestContext.Current.CancellationToken);
        await store.ClearAsync(TestContext.Current.CancellationToken);
        return store;
    }

    public override async Task<IReadOnlyList<string>> RowsAsync()
    {
        await using ICypherConnection connection = Neo4jAddress.Parse(Needs.Neo4j(), Environment.GetEnvironmentVariable).Connect();
        IReadOnlyList<CypherRow> rows = await connection.ReadAsync(
            new CypherStatement("rows", """
                MATCH (n:Paper|Concept|Repository|Page|PaperGraph|Extraction)
                RETURN labels(n) AS names, n.id AS from, "" AS to, n {.*, published: toString(n.published), newest: toString(n.newest)} AS properties
                UNION ALL
                MATCH (a)-[r]->(b) RETURN [type(r)] AS names, a.id AS from, b.id AS to, properties(r) AS properties
                """),
            new Dictionary<string, object?>());
        return [.. rows.Select(Written).Order(StringComparer.Ordinal)];
    }

    static string Written(CypherRow row) => JsonSerializer.Serialize(
        new[] { row["names"], row["from"], row["to"], new SortedDictionary<string, object?>(((IReadOnlyDictionary<string, object?>)row["properties"]!).ToDictionary(), StringComparer.Ordinal) });

    public override ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}

public sealed class HttpBackend : Neo4jBackend
{
    private protected override string Address() => Needs.Neo4j();
}

[Collection(Neo4jServer.Name)]
public sealed class HttpWritingTests : WritingContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpDecisionTests : DecisionContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpClaimTests : ClaimContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpLookupTests : LookupContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpPaperTests : PaperContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpConceptTests : ConceptContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpSearchTests : SearchContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpFactTests : FactContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpLinkTests : LinkContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpNeighbourTests : NeighbourContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpSharingTests : SharingContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpLineageTests : LineageContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpPathTests : PathContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpSimilarTests : SimilarContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpEvidenceTests : EvidenceContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpRandomGraphTests : RandomGraphContract<HttpBackend>;

[Collection(Neo4jServer.Name)]
public sealed class HttpGrowingTests : GrowingContract<HttpBackend>;
