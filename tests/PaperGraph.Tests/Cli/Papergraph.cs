using System.Diagnostics;

namespace PaperGraph.Tests.Cli;

/// <summary>The command as a person runs it: a process of its own, in an environment of its own.</summary>
sealed class Papergraph : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    readonly Process _process;
    readonly Task<string> _errors;

    Papergraph(IEnumerable<string> args, string? input, IReadOnlyDictionary<string, string?>? environment, bool isInputOpen = false)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "PaperGraph.Cli.dll"));
        foreach (string arg in args)
            start.ArgumentList.Add(arg);
        start.Environment.Remove("PAPERGRAPH_STORE");
        start.Environment["XDG_DATA_HOME"] = Path.Combine(Path.GetTempPath(), "papergraph-tests-without-a-home");
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
        if (input is not null)
            _process.StandardInput.Write(input);
        if (!isInputOpen)
            _process.StandardInput.Close();
    }

    public int ProcessId => _process.Id;

    /// <summary>Open only where it was started with <see cref="StartOpen"/>.</summary>
    public StreamWriter Input => _process.StandardInput;

    public StreamReader Output => _process.StandardOutput;

    public static Papergraph Start(params string[] args) => new(args, null, null);

    public static Papergraph Start(IReadOnlyDictionary<string, string?> environment, params string[] args) => new(args, null, environment);

    /// <summary>It reads <see cref="Input"/> until the test closes it.</summary>
    public static Papergraph StartOpen(params string[] args) => new(args, null, null, isInputOpen: true);

    public static Task<Finished> RunAsync(params string[] args) => RunAsync(new Dictionary<string, string?>(), args);

    public static async Task<Finished> RunAsync(IReadOnlyDictionary<string, string?> environment, params string[] args)
    {
        using var process = new Papergraph(args, null, environment);
        return await process.FinishAsync();
    }

    public static async Task<Finished> RunOnAsync(string input, params string[] args)
    {
        using var process = new Papergraph(args, input, null);
        return await process.FinishAsync();
    }

    /// <summary>What Ctrl-C does.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>What kill -9 does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async Task<Finished> FinishAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        string output = await _process.StandardOutput.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return new Finished(_process.ExitCode, output, await _errors);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}

sealed record Finished(int ExitCode, string Output, string Error);
