namespace PaperGraph.Cli;

/// <summary>What a command tells the shell.</summary>
static class ExitCode
{
    public const int Done = 0;

    public const int Failed = 1;

    public const int WrongUsage = 2;

    /// <summary>Stopped by Ctrl-C: 128 and the number of SIGINT, as shells expect.</summary>
    public const int Interrupted = 130;
}
