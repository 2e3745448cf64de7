using System.Diagnostics;
using System.Globalization;
using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage.Sqlite;

namespace PaperGraph.Benchmarks;

/// <summary>A graph that grows by a few papers beside one that is built anew: how long each takes, and how many rows each writes.</summary>
/// <remarks>
/// Not a benchmark of the library's: a build of minutes is measured once, and both sides in one run. The processor's time
/// is shown too, since it does not depend on what else the machine does.
/// </remarks>
static class GrowthComparison
{
    static readonly int[] Additions = [1, 100, 2_000];

    /// <param name="papers">How many there are before any is added.</param>
    public static async Task RunAsync(int papers, TextWriter output)
    {
        string folder = Directory.CreateTempSubdirectory("papergraph-growth-").FullName;
        try
        {
            ExtractedPaper[] all = [.. Enumerable.Range(0, papers + Additions.Sum()).Select(InventedPaper.Of)];
            await output.WriteLineAsync($"{"papers",8} {"added",6} {"seconds",8} {"processor",9} {"written",9} {"removed",8}");
            await using SqliteStore growing = await SqliteStore.OpenAsync(Path.Combine(folder, "growing.db"));
            await MeasureAsync(growing, all[..papers], papers, output);
            int count = papers;
            foreach (int more in Additions)
            {
                count += more;
                await MeasureAsync(growing, all[(count - more)..count], count, output);
            }
            await using SqliteStore clean = await SqliteStore.OpenAsync(Path.Combine(folder, "clean.db"));
            await MeasureAsync(clean, all, count, output);
            if (await clean.VersionAsync() != await growing.VersionAsync())
                throw new InvalidOperationException("The graph that grew is not the one built at once.");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static async Task MeasureAsync(SqliteStore store, ExtractedPaper[] papers, int count, TextWriter output)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan processor = process.TotalProcessorTime;
        var time = Stopwatch.StartNew();
        BuildReport report = await new GraphBuilder(store, Extractor.Default, new Resolver()).BuildAsync(papers.ToAsyncEnumerable());
        process.Refresh();
        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"{count,8} {papers.Length,6} {time.Elapsed.TotalSeconds,8:0.0} {(process.TotalProcessorTime - processor).TotalSeconds,9:0.0} {report.Applied.Written,9} {report.Applied.Removed,8}"));
    }
}
