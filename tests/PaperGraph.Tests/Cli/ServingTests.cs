using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace PaperGraph.Tests.Cli;

public sealed class ServingTests(SampleStore sample) : IClassFixture<SampleStore>
{
    [Fact]
    public async Task Serve_prints_its_address_once_it_answers_and_ends_well_on_Ctrl_C()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        using var serving = Papergraph.Start("serve", "--store", sample.Address, "--port", "0");

        Uri address = await AddressAsync(serving);
        int papers = await CountPapersAsync(address);
        serving.Interrupt();
        Finished stopped = await serving.FinishAsync();

        Assert.Equal("/graphql", address.AbsolutePath);
        Assert.Equal(6, papers);
        Assert.Equal(0, stopped.ExitCode);
    }

    [Fact]
    public async Task Serve_listens_on_every_address_of_the_machine_where_told_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        using var serving = Papergraph.Start("serve", "--store", sample.Address, "--host", "0.0.0.0", "--port", "0");

        Uri address = await AddressAsync(serving);
        int papers = await CountPapersAsync(new UriBuilder(address) { Host = "127.0.0.1" }.Uri);
        serving.Interrupt();
        await serving.FinishAsync();

        Assert.Equal(6, papers);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("demo")]
    public async Task A_taken_port_is_named_with_the_option_before_any_work(string command)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var folder = new TemporaryFolder();

        Finished failed = await Papergraph.RunAsync(command, "--store", folder["demo.db"], "--port", $"{port}");

        Assert.Equal(1, failed.ExitCode);
        Assert.Empty(failed.Output);
        Assert.Equal($"Port {port} of 127.0.0.1 is taken. Choose another with --port, or stop what listens there.", failed.Error.TrimEnd());
        Assert.False(File.Exists(folder["demo.db"]));
    }

    [Fact]
    public async Task A_host_that_is_not_ours_is_a_sentence()
    {
        Finished failed = await Papergraph.RunAsync("serve", "--store", sample.Address, "--host", "203.0.113.7", "--port", "0");

        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("--host", failed.Error, StringComparison.Ordinal);
        Assert.Single(failed.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Demo_builds_reports_and_serves_and_starts_at_once_the_second_time()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        using var folder = new TemporaryFolder();

        (string first, Finished stoppedFirst) = await RunDemoAsync(folder["demo.db"]);
        (string second, Finished stoppedSecond) = await RunDemoAsync(folder["demo.db"]);

        Assert.Contains("224 papers", first, StringComparison.Ordinal);
        Assert.Contains("Papers sharing a benchmark", first, StringComparison.Ordinal);
        Assert.Contains("Methods building on diffusion models", first, StringComparison.Ordinal);
        Assert.Contains("Building the demo's graph", stoppedFirst.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Building", stoppedSecond.Error, StringComparison.Ordinal);
        Assert.Equal(WithoutTime(first), WithoutTime(second));
        Assert.Equal((0, 0), (stoppedFirst.ExitCode, stoppedSecond.ExitCode));
    }

    [Fact]
    public async Task Demo_leaves_a_graph_that_is_not_its_own_alone()
    {
        Finished refused = await Papergraph.RunAsync("demo", "--store", sample.Address, "--port", "0");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains($"papergraph serve --store {sample.Address}", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_adds_its_papers_to_what_an_address_holds_as_often_as_it_starts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        using var folder = new TemporaryFolder();
        string address = new Uri(folder["graph.db"]).AbsoluteUri;
        string paper = folder.Write("paper.jsonl", """{"id": "own", "title": "A paper of one's own", "abstract": "It is there already."}""");
        await Papergraph.RunAsync("build", paper, "--store", address);

        (string first, Finished stoppedFirst) = await RunDemoAsync(address);
        (string second, _) = await RunDemoAsync(address);

        Assert.Contains("225 papers", first, StringComparison.Ordinal);
        Assert.Contains($"Building the bundled papers into {address}.", stoppedFirst.Error, StringComparison.Ordinal);
        Assert.Equal(WithoutTime(first), WithoutTime(second));
    }

    [Fact]
    public async Task Demo_builds_again_when_the_extractor_has_changed_and_says_why()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no kill -INT.");
        using var folder = new TemporaryFolder();
        await RunDemoAsync(folder["demo.db"]);
        string[] stamp = File.ReadAllLines(folder["demo.db.demo"]);
        File.WriteAllLines(folder["demo.db.demo"], ["rules-0", .. stamp[1..]]);

        (_, Finished stopped) = await RunDemoAsync(folder["demo.db"]);

        Assert.Contains("was made by the extractor rules-0", stopped.Error, StringComparison.Ordinal);
        Assert.Equal(stamp, File.ReadAllLines(folder["demo.db.demo"]));
    }

    static async Task<(string Report, Finished Stopped)> RunDemoAsync(string store)
    {
        using var demo = Papergraph.Start("demo", "--store", store, "--port", "0");
        var report = new List<string>();
        while (await demo.Output.ReadLineAsync() is { } line && !line.StartsWith("http", StringComparison.Ordinal))
            report.Add(line);
        demo.Interrupt();
        return (string.Join('\n', report), await demo.FinishAsync());
    }

    static async Task<Uri> AddressAsync(Papergraph serving)
    {
        string? line = await serving.Output.ReadLineAsync();
        return new Uri(line ?? throw new InvalidOperationException((await serving.FinishAsync()).Error));
    }

    static async Task<int> CountPapersAsync(Uri address)
    {
        using var client = new HttpClient();
        using HttpResponseMessage response = await client.PostAsJsonAsync(address, new { query = "{ stats { papers } }" });
        using JsonDocument answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.GetProperty("data").GetProperty("stats").GetProperty("papers").GetInt32();
    }

    static string WithoutTime(string report) => string.Join('\n', report.Split('\n').Where(line => !line.StartsWith("Ready", StringComparison.Ordinal)));
}
