using System.Diagnostics;
using System.Text.Json;
using PaperGraph.Neo4j;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Neo4j;

/// <summary>The files of cypher/: they run as they stand, and look things up in indexes.</summary>
[Collection(Neo4jServer.Name)]
public sealed class StatementTests
{
    static readonly string[] Scans = ["AllNodesScan", "RelationshipsScan", "RelationshipTypeScan", "CartesianProduct"];

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>What only reads: what the store asks, and what people ask in Neo4j Browser.</summary>
    public static TheoryData<string> Reads => [.. FilesOf("read"), .. FilesOf("guide")];

    [Fact]
    public async Task Every_read_runs_in_a_shell_as_it_stands()
    {
        string[] shell = Needs.CypherShell();
        await using (await Neo4jStore.OpenAsync(Needs.Neo4j(), Cancellation))
        {
            IEnumerable<string> files = Reads.Select(row => File.ReadAllText(Checkout.PathOf($"cypher/{row.Data}")).TrimEnd() + ";\n");

            (int exit, string errors) = await RunAsync(shell, string.Concat(files));

            Assert.Equal("", errors);
            Assert.Equal(0, exit);
        }
    }

    [Fact]
    public async Task Every_write_runs_in_a_shell_as_it_stands()
    {
        string[] shell = Needs.CypherShell();
        await using (await Neo4jStore.OpenAsync(Needs.Neo4j(), Cancellation))
        {
            // The examples go as they came; the claim last, or the next build would wait for its holder.
            string[] cleaning = ["write/clear-papers.cypher", "write/clear-decisions.cypher", "write/release-claim.cypher"];
            IEnumerable<string> names = FilesOf("schema").Concat(FilesOf("write")).Select(row => row.Data).Concat(cleaning);
            IEnumerable<string> files = names.Select(name => File.ReadAllText(Checkout.PathOf($"cypher/{name}")).TrimEnd() + ";\n");

            (int exit, string errors) = await RunAsync(shell, string.Concat(files));

            Assert.Equal("", errors);
            Assert.Equal(0, exit);
        }
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public async Task A_read_opens_with_what_it_answers_and_scans_nothing(string name)
    {
        string file = await File.ReadAllTextAsync(Checkout.PathOf($"cypher/{name}"), Cancellation);
        await using Neo4jStore store = await Neo4jStore.OpenAsync(Needs.Neo4j(), Cancellation);

        List<string> operators = await OperatorsAsync(file);

        Assert.StartsWith("// ", file, StringComparison.Ordinal);
        Assert.NotEmpty(operators);
        Assert.DoesNotContain(operators, used => Scans.Any(scan => used.Contains(scan, StringComparison.Ordinal)));
    }

    static IEnumerable<TheoryDataRow<string>> FilesOf(string folder) =>
        Directory.GetFiles(Checkout.PathOf("cypher/" + folder), "*.cypher").Order(StringComparer.Ordinal)
            .Select(path => new TheoryDataRow<string>($"{folder}/{Path.GetFileName(path)}"));

    /// <summary>The operators of the plan that ran, with the example's parameters.</summary>
    static async Task<List<string>> OperatorsAsync(string file)
    {
        using var server = new QueryApi();
        JsonElement answer = await server.AskAsync("PROFILE " + CypherStatement.WithoutParams(file), await server.ParametersAsync(file));
        List<string> operators = [];
        Collect(answer.GetProperty("profiledQueryPlan"), operators);
        return operators;
    }

    static void Collect(JsonElement plan, List<string> operators)
    {
        operators.Add(plan.GetProperty("operatorType").GetString()!);
        foreach (JsonElement child in plan.GetProperty("children").EnumerateArray())
            Collect(child, operators);
    }

    static async Task<(int Exit, string Errors)> RunAsync(string[] command, string input)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(Cancellation);
        Task<string> errors = process.StandardError.ReadToEndAsync(Cancellation);
        await process.StandardInput.WriteAsync(input.AsMemory(), Cancellation);
        process.StandardInput.Close();
        await process.WaitForExitAsync(Cancellation);
        await output;
        return (process.ExitCode, await errors);
    }
}
