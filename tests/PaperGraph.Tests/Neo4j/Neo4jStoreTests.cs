using PaperGraph.Neo4j;
using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

/// <summary>What a Neo4j store promises beyond the contract: neighbours in the database, failures, doors.</summary>
[Collection(Neo4jServer.Name)]
public sealed class Neo4jStoreTests
{
    static readonly Dictionary<string, object?> None = [];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_belongs_to_others_is_neither_touched_nor_shown()
    {
        await using ICypherConnection others = Address().Connect();
        await using Neo4jStore store = await OpenEmptyAsync();
        await others.WriteAsync(
            Statement("CREATE (p:Paper {id: 17, title: 'theirs'})-[:USES]->(c:Concept {id: [1], name: 'theirs', support: 9})-[:IS_A]->(:Concept {name: 'theirs', support: 9})-[:IS_A]->(c)"),
            None, Cancellation);

        await store.ApplyAsync(SampleGraph.Graph, Cancellation);
        int papers = (await store.PapersAsync(new PaperFilter(), new PageRequest(50), Cancellation)).Rows.Count;
        int concepts = (await store.ConceptsAsync(new ConceptFilter(), new PageRequest(50), Cancellation)).Rows.Count;
        await store.ApplyAsync(new ConceptGraph(), Cancellation);
        await store.ClearAsync(Cancellation);

        Assert.Equal((SampleGraph.Graph.Papers.Count, SampleGraph.Graph.Concepts.Count), (papers, concepts));
        Assert.Equal(3, await CountAsync(others, "MATCH (n {title: 'theirs'})-[r]->() RETURN count(r) + 2 AS n"));
        Assert.Equal(3, await CountAsync(others, "MATCH ()-[r]->() RETURN count(r) AS n"));
        await others.WriteAsync(Statement("MATCH (n) WHERE n.title = 'theirs' OR n.name = 'theirs' DETACH DELETE n"), None, Cancellation);
    }

    [Fact]
    public async Task Clearing_leaves_nothing_of_ours()
    {
        await using ICypherConnection others = Address().Connect();
        await using Neo4jStore store = await OpenEmptyAsync();
        await store.SaveAsync([Some.PaperNaming("p1", "BERT")], Cancellation);
        await store.ApplyAsync(SampleGraph.Graph, Cancellation);

        await store.ClearAsync(Cancellation);

        Assert.Equal(0, await CountAsync(others, "MATCH (n) RETURN count(n) AS n"));
    }

    [Fact]
    public async Task A_graph_whose_writing_breaks_off_leaves_the_one_before_and_can_be_written_again()
    {
        await using Neo4jStore store = await OpenEmptyAsync();
        await store.ApplyAsync(SampleGraph.Graph, Cancellation);
        string before = await store.VersionAsync(Cancellation);
        await using Neo4jStore breaking = await Neo4jStore.OpenAsync(new BreakingConnection(Address().Connect(), "save-graph"), Cancellation);
        ConceptGraph next = SampleGraph.Graph with { Citations = [] };

        await Assert.ThrowsAsync<StoreUnavailableException>(() => breaking.ApplyAsync(next, Cancellation));

        Assert.Equal(before, await store.VersionAsync(Cancellation));
        Assert.Equal(SampleGraph.Graph.Facts.Count, (await store.StatsAsync(Cancellation)).Edges.Take(3).Sum(edges => edges.Count));
        await store.ApplyAsync(next, Cancellation);
        Assert.NotEqual(before, await store.VersionAsync(Cancellation));
        await store.ClearAsync(Cancellation);
    }

    [Fact]
    public async Task A_wrong_password_is_said_when_the_store_is_opened()
    {
        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Neo4jStore.OpenAsync((Address() with { Password = "wrong-horse" }).Connect(), Cancellation));

        Assert.Contains(Neo4jAddress.PasswordVariable, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-horse", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_said_when_the_store_is_opened()
    {
        StoreUnavailableException missing = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Neo4jStore.OpenAsync(Needs.Neo4j() + "/nosuch", Cancellation));

        Assert.Contains("has no database 'nosuch'", missing.Message, StringComparison.Ordinal);
    }

#if !FULL_STACK
    [Fact]
    public async Task Without_the_driver_a_bolt_address_is_a_sentence_that_names_both_ways_out()
    {
        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => new Stores(Neo4jStore.Openings).OpenAsync("bolt://localhost", Cancellation));

        Assert.Contains("no driver for bolt://", refused.Message, StringComparison.Ordinal);
        Assert.Contains("http://host:7474", refused.Message, StringComparison.Ordinal);
        Assert.Contains("-p:Stack=full", refused.Message, StringComparison.Ordinal);
    }
#endif

    static Neo4jAddress Address() => Neo4jAddress.Parse(Needs.Neo4j(), Environment.GetEnvironmentVariable);

    static async Task<Neo4jStore> OpenEmptyAsync()
    {
        Neo4jStore store = await Neo4jStore.OpenAsync(Needs.Neo4j(), Cancellation);
        await store.ClearAsync(Cancellation);
        return store;
    }

    static CypherStatement Statement(string text) => new("test", text);

    static async Task<int> CountAsync(ICypherConnection connection, string statement) =>
        (await connection.ReadAsync(Statement(statement), None, Cancellation))[0].Number("n");

    /// <summary>Loses the server when one statement is about to run.</summary>
    sealed class BreakingConnection(ICypherConnection connection, string statement) : ICypherConnection
    {
        public Neo4jAddress Address => connection.Address;

        public Task<IReadOnlyList<CypherRow>> ReadAsync(
            CypherStatement asked, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
            connection.ReadAsync(asked, parameters, cancellation);

        public Task<T> WriteAsync<T>(Func<ICypherTransaction, Task<T>> work, CancellationToken cancellation = default) =>
            connection.WriteAsync(transaction => work(new Transaction(transaction, statement)), cancellation);

        public Task<IReadOnlyList<CypherRow>> WriteAsync(CypherStatement asked, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
            connection.WriteAsync(asked, parameters, cancellation);

        public ValueTask DisposeAsync() => connection.DisposeAsync();

        sealed class Transaction(ICypherTransaction transaction, string statement) : ICypherTransaction
        {
            public Task<IReadOnlyList<CypherRow>> RunAsync(
                CypherStatement asked, IReadOnlyDictionary<string, object?> parameters, CancellationToken cancellation = default) =>
                asked.Name == statement
                    ? throw new StoreUnavailableException("The server is gone.")
                    : transaction.RunAsync(asked, parameters, cancellation);
        }
    }
}
