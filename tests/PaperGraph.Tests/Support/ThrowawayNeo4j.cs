using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using PaperGraph.Neo4j;

namespace PaperGraph.Tests.Support;

/// <summary>A Neo4j of a test's own, in a folder and on ports of its own, that may be killed.</summary>
/// <param name="folder">Where its own folder is made; null for that of temporary files.</param>
public sealed class ThrowawayNeo4j(string? folder = null) : IAsyncDisposable
{
    /// <summary>Unlike any other word, so that a log can be searched for it.</summary>
    public const string Password = "swordfish-4711";

    readonly DirectoryInfo _home = folder is null ? Directory.CreateTempSubdirectory("papergraph-neo4j-") : Directory.CreateDirectory(Path.Combine(folder, "neo4j"));
    readonly int _http = FreePort();
    readonly int _bolt = FreePort();

    public string Address => FormattableString.Invariant($"http://127.0.0.1:{_http}");

    /// <summary>What a process needs to know to use it.</summary>
    public IReadOnlyDictionary<string, string?> Environment { get; } = new Dictionary<string, string?>
    {
        [Neo4jAddress.UserVariable] = "neo4j",
        [Neo4jAddress.PasswordVariable] = Password,
    };

    public Task<Neo4jStore> OpenAsync(CancellationToken cancellation) =>
        Neo4jStore.OpenAsync(Neo4jAddress.Parse(Address, Environment.GetValueOrDefault).Connect(), cancellation);

    /// <summary>Starts it, or starts it again, and returns when it answers.</summary>
    /// <param name="settings">Lines of neo4j.conf.</param>
    public async Task StartAsync(params string[] settings)
    {
        int exit = await RunAsync("start", ["--wait", "300", "--heap", "400m", "--pagecache", "64m", .. settings.SelectMany(line => new[] { "--set", line })]);
        Assert.Equal(0, exit);
    }

    public async Task KillAsync()
    {
        int id = int.Parse(await File.ReadAllTextAsync(Path.Combine(_home.FullName, "neo4j.pid")), CultureInfo.InvariantCulture);
        using var server = Process.GetProcessById(id);
        server.Kill();
        await server.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("stop", []);
        _home.Delete(recursive: true);
    }

    async Task<int> RunAsync(string verb, string[] more)
    {
        string[] arguments =
        [
            verb, "--home", _home.FullName, "--http", _http.ToString(CultureInfo.InvariantCulture), "--bolt", _bolt.ToString(CultureInfo.InvariantCulture),
            "--password", Password, .. more,
        ];
        using var process = Process.Start(Needs.Neo4jServer(), arguments);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
