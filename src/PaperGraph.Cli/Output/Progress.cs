using System.Diagnostics;
using Spectre.Console;

namespace PaperGraph.Cli.Output;

/// <summary>How far a long piece of work has come, on standard error: a moving line on a terminal, else a plain one now and then.</summary>
static class Progress
{
    static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    /// <param name="besideOutput">Whether the work writes to standard output: on one terminal the two would mix.</param>
    public static Task<T> ShowAsync<T>(string doing, Func<IProgress<int>, Task<T>> work, bool besideOutput = false)
    {
        bool isBusy = besideOutput && !Console.IsOutputRedirected;
        if (isBusy || Console.IsErrorRedirected || !Terminal.Error.Profile.Capabilities.Interactive)
            return work(new PlainLines(doing));
        return Terminal.Error.Status().StartAsync(doing, status => work(new MovingLine(doing, status)));
    }

    sealed class MovingLine(string doing, StatusContext status) : IProgress<int>
    {
        public void Report(int papers) => status.Status = Markup.Escape($"{doing}: {Words.Count(papers, "paper")}");
    }

    sealed class PlainLines(string doing) : IProgress<int>
    {
        readonly Stopwatch _sinceLast = Stopwatch.StartNew();

        public void Report(int papers)
        {
            if (_sinceLast.Elapsed < BetweenLines)
                return;
            Terminal.Say($"{doing}: {Words.Count(papers, "paper")}");
            _sinceLast.Restart();
        }
    }
}
