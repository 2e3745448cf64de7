using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;

namespace PaperGraph.Storage.Claims;

/// <summary>The process that builds into a store.</summary>
/// <param name="Id">Of one claim: a process may make several, one after the other or on several stores.</param>
/// <param name="Started">When the process started, in Unix milliseconds: another one may have its number by now.</param>
sealed record Claimant(string Id, string Host, int Process, long Started)
{
    // The start that the system tells moves a little when its clock is set.
    const long ClockSteps = 10_000;

    static readonly long StartOfThis = StartOfThisProcess();
    static readonly ConcurrentDictionary<string, Claimant> Ours = new(StringComparer.Ordinal);
    static int _claims;

    /// <summary>The <see cref="ProcessName"/> of this process.</summary>
    public static string ThisProcess { get; } = NameOf(Environment.MachineName, Environment.ProcessId, StartOfThis);

    /// <summary>The same for all claims of a process, and no other's.</summary>
    public string ProcessName => NameOf(Host, Process, Started);

    /// <summary>This process, for a new claim: alive until <see cref="End"/>.</summary>
    public static Claimant Begin()
    {
        string id = FormattableString.Invariant($"{ThisProcess}/{Interlocked.Increment(ref _claims)}");
        return Ours[id] = new Claimant(id, Environment.MachineName, Environment.ProcessId, StartOfThis);
    }

    public void End() => Ours.TryRemove(Id, out _);

    /// <summary>Whether it is certain that the process, or its claim in this one, has ended. Of other machines nothing is known.</summary>
    public bool HasEnded()
    {
        if (!string.Equals(Host, Environment.MachineName, StringComparison.OrdinalIgnoreCase))
            return false;
        return Process == Environment.ProcessId ? !Ours.ContainsKey(Id) : HasExited();
    }

    bool HasExited()
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(Process);
            return Math.Abs(StartOf(process) - Started) > ClockSteps;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            return true;
        }
        catch (Win32Exception)
        {
            // It is there, but somebody else's: its start is not told.
            return false;
        }
    }

    static string NameOf(string host, int process, long started) => FormattableString.Invariant($"{host}/{process}/{started}");

    static long StartOfThisProcess()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        return StartOf(process);
    }

    static long StartOf(Process process) => new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds();
}
