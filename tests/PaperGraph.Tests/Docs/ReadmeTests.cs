using System.CommandLine;
using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using PaperGraph.Api;
using PaperGraph.Cli;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Docs;

/// <summary>What the README says is so.</summary>
public sealed partial class ReadmeTests(DemoStore demo) : IClassFixture<DemoStore>
{
    /// <summary>Set to 1, the answers in the README are written anew instead of being compared.</summary>
    const string Refresh = "PAPERGRAPH_REFRESH_README";

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    static string ReadmePath => Checkout.PathOf("README.md");

    [Fact]
    public async Task Queries_give_the_answers_that_stand_below_them()
    {
        string readme = File.ReadAllText(ReadmePath).ReplaceLineEndings("\n");
        await using WebApplication server = await PaperGraphServer.StartAsync(demo.Graph, "127.0.0.1", 0);
        using var client = new HttpClient { BaseAddress = new Uri(server.Urls.First()) };
        var answers = new Queue<string>();
        foreach (Match example in Example().Matches(readme))
            answers.Enqueue(await AskAsync(client, example.Groups["query"].Value));
        Assert.Equal(5, answers.Count);

        string answered = Example().Replace(readme, example => example.Groups["before"].Value + answers.Dequeue() + "\n```");

        if (Environment.GetEnvironmentVariable(Refresh) == "1")
            File.WriteAllText(ReadmePath, answered);
        else
            Assert.True(readme == answered, $"An answer in the README is out of date; with {Refresh}=1 this test writes it anew. Now:\n{answered}");
    }

    [Fact]
    public void Every_command_and_option_is_mentioned()
    {
        string readme = File.ReadAllText(ReadmePath);

        Command papergraph = CommandLine.Create();
        Assert.All(papergraph.Subcommands, command => Assert.Contains($"`{command.Name}", readme, StringComparison.Ordinal));
        Assert.All(
            papergraph.Subcommands.SelectMany(command => command.Options).Select(option => option.Name).Distinct(),
            option => Assert.Contains(option, readme, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_environment_variable_that_the_command_reads_is_mentioned()
    {
        string readme = File.ReadAllText(ReadmePath);
        string project = File.ReadAllText(Checkout.PathOf("src/PaperGraph.Cli/PaperGraph.Cli.csproj"));
        IEnumerable<string> projects = Reference().Matches(project).Select(reference => reference.Groups["name"].Value).Append("PaperGraph.Cli");
        IEnumerable<string> sources = projects.SelectMany(name => Directory.EnumerateFiles(Checkout.PathOf("src/" + name), "*.cs", SearchOption.AllDirectories));

        string[] variables = [.. sources.SelectMany(file => Variable().Matches(File.ReadAllText(file))).Select(match => match.Value).Distinct()];

        Assert.Contains("PAPERGRAPH_STORE", variables);
        Assert.All(variables, variable => Assert.Contains(variable, readme, StringComparison.Ordinal));
    }

    static async Task<string> AskAsync(HttpClient client, string query)
    {
        using HttpResponseMessage response = await client.PostAsJsonAsync("/graphql", new { query });
        using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        Assert.False(answer.RootElement.TryGetProperty("errors", out JsonElement errors), $"{query}\n{errors}");
        return JsonSerializer.Serialize(answer.RootElement.GetProperty("data"), Indented).ReplaceLineEndings("\n");
    }

    [GeneratedRegex("(?<before>```graphql\n(?<query>.*?)```.*?```json\n)(?<answer>.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"<ProjectReference Include=""\.\./(?<name>[^/]+)/")]
    private static partial Regex Reference();

    [GeneratedRegex(@"PAPERGRAPH_[A-Z0-9_]*[A-Z0-9]|(?<="")(XDG_DATA_HOME|NO_COLOR)(?="")")]
    private static partial Regex Variable();
}
