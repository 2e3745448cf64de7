using PaperGraph.Neo4j;
using PaperGraph.Storage;

namespace PaperGraph.Tests.Neo4j;

/// <summary>What every way to a Neo4j promises.</summary>
[Collection(Neo4jServer.Name)]
public abstract class CypherConnectionContract
{
    static readonly CypherStatement Create = Statement("CREATE (:ConnectionTest {n: $n})");
    static readonly CypherStatement Count = Statement("MATCH (t:ConnectionTest) RETURN count(t) AS n");
    static readonly CypherStatement Delete = Statement("MATCH (t:ConnectionTest) DELETE t");

    private protected abstract string Address();

    private protected abstract ICypherConnection Open(Neo4jAddress address);

    [Fact]
    public async Task Values_come_back_as_they_were_sent()
    {
        await using ICypherConnection connection = Open(Parse());
        var sent = new Dictionary<string, object?>
        {
            ["text"] = "β “quoted” \\ \n",
            ["whole"] = 9_007_199_254_740_993L,
            ["real"] = 0.1,
            ["flag"] = true,
            ["nothing"] = null,
            ["list"] = new List<object?> { 1L, "two", new List<object?>() },
            ["map"] = new Dictionary<string, object?> { ["inner"] = 2.5 },
        };

        IReadOnlyList<CypherRow> rows = await connection.ReadAsync(Statement("RETURN $sent AS sent"), With("sent", sent), Cancellation);

        Assert.Equivalent(sent, Assert.Single(rows)["sent"], strict: true);
    }

    [Fact]
    public async Task A_whole_float_stays_a_float_in_the_database()
    {
        await using ICypherConnection connection = Open(Parse());

        IReadOnlyList<CypherRow> rows = await connection.ReadAsync(
            Statement("RETURN valueType($x) STARTS WITH 'FLOAT' AS isFloat"), With("x", 1.0), Cancellation);

        Assert.True(rows[0].Flag("isFloat"));
    }

    [Fact]
    public async Task A_read_sees_the_write_before_it()
    {
        await using ICypherConnection connection = Open(Parse());
        await connection.WriteAsync(Delete, None, Cancellation);

        await connection.WriteAsync(transaction => transaction.RunAsync(Create, With("n", 1L), Cancellation), Cancellation);

        Assert.Equal(1, (await connection.ReadAsync(Count, None, Cancellation))[0].Number("n"));
        await connection.WriteAsync(Delete, None, Cancellation);
    }

    [Fact]
    public async Task A_transaction_that_throws_has_written_nothing()
    {
        await using ICypherConnection connection = Open(Parse());
        await connection.WriteAsync(Delete, None, Cancellation);

        await Assert.ThrowsAsync<InvalidOperationException>(() => connection.WriteAsync<int>(
            async transaction =>
            {
                await transaction.RunAsync(Create, With("n", 1L), Cancellation);
                throw new InvalidOperationException();
            },
            Cancellation));

        Assert.Equal(0, (await connection.ReadAsync(Count, None, Cancellation))[0].Number("n"));
    }

    [Fact]
    public async Task A_refused_statement_carries_Neo4js_own_code()
    {
        await using ICypherConnection connection = Open(Parse());

        CypherException refused = await Assert.ThrowsAsync<CypherException>(
            () => connection.ReadAsync(Statement("RETURN no_such_variable"), None, Cancellation));

        Assert.Equal("Neo.ClientError.Statement.SyntaxError", refused.Code);
        Assert.False(refused.IsTransient);
    }

    [Fact]
    public async Task A_wrong_password_is_a_sentence_without_the_password()
    {
        await using ICypherConnection connection = Open(Parse() with { Password = "wrong-horse" });

        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => connection.ReadAsync(Statement("RETURN 1"), None, Cancellation));

        Assert.Contains("refuses the password of user 'neo4j'", refused.Message, StringComparison.Ordinal);
        Assert.Contains(Parse().Server.Authority, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-horse", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_named()
    {
        await using ICypherConnection connection = Open(Parse() with { Database = "nosuch" });

        StoreUnavailableException missing = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => connection.ReadAsync(Statement("RETURN 1"), None, Cancellation));

        Assert.Contains("has no database 'nosuch'", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        Neo4jAddress address = Parse();
        await using ICypherConnection connection = Open(address with { Server = new UriBuilder(address.Server) { Port = 1 }.Uri });

        StoreUnavailableException missing = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => connection.ReadAsync(Statement("RETURN 1"), None, Cancellation));

        Assert.Contains("No Neo4j answers at", missing.Message, StringComparison.Ordinal);
        Assert.Contains(":1", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_transactions_that_wait_for_each_other_one_is_run_again_and_both_go_through()
    {
        await using ICypherConnection connection = Open(Parse());
        await connection.WriteAsync(Delete, None, Cancellation);
        await connection.WriteAsync(Statement("CREATE (:ConnectionTest {n: 1, sum: 0}), (:ConnectionTest {n: 2, sum: 0})"), None, Cancellation);
        using var bothHoldOne = new CountdownEvent(2);
        CypherStatement add = Statement("MATCH (t:ConnectionTest {n: $n}) SET t.sum = t.sum + 1");
        Task<bool> InOrderAsync(long first, long second) => connection.WriteAsync(
            async transaction =>
            {
                await transaction.RunAsync(add, With("n", first), Cancellation);
                if (!bothHoldOne.IsSet)
                    bothHoldOne.Signal();
                await Task.Run(() => bothHoldOne.Wait(Cancellation), Cancellation);
                await transaction.RunAsync(add, With("n", second), Cancellation);
                return true;
            },
            Cancellation);

        await Task.WhenAll(InOrderAsync(1, 2), InOrderAsync(2, 1));

        Assert.Equal(4, (await connection.ReadAsync(Statement("MATCH (t:ConnectionTest) RETURN sum(t.sum) AS n"), None, Cancellation))[0].Number("n"));
        await connection.WriteAsync(Delete, None, Cancellation);
    }

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static Dictionary<string, object?> None => [];

    static Dictionary<string, object?> With(string name, object? value) => new() { [name] = value };

    static CypherStatement Statement(string text) => new("test", text);

    Neo4jAddress Parse() => Neo4jAddress.Parse(Address(), Environment.GetEnvironmentVariable);
}
