using System.Collections;
using System.Diagnostics;
using System.Globalization;
using PaperGraph.Corpus;
using PaperGraph.Extraction;
using PaperGraph.Neo4j;
using PaperGraph.Resolution;

namespace PaperGraph.Benchmarks;

/// <summary>How fast the store writes papers and their graph to Neo4j, beside the bare statements with the same rows.</summary>
/// <remarks>
/// Ours is all that the store does: making rows, comparing with what is stored, one transaction for the graph. Bare is what
/// it sent, from memory, a transaction a statement. The two take turns on one server, after a round that warms it up.
/// </remarks>
static class IngestComparison
{
    const int Rounds = 7;
    const int BatchSize = 256;

    /// <param name="uri">The database; what PaperGraph keeps in it is removed.</param>
    /// <param name="source">A file of papers.</param>
    public static async Task RunAsync(string uri, string source, TextWriter output)
    {
        List<ExtractedPaper> papers = [];
        await foreach (Paper paper in new CorpusReader().ReadAsync(source))
            papers.Add(Extractor.Default.Extract(paper));
        ConceptGraph graph = new Resolver().Resolve(papers);
        var connection = new RecordingConnection(Neo4jAddress.Parse(uri, Environment.GetEnvironmentVariable).Connect());
        await using Neo4jStore store = await Neo4jStore.OpenAsync(connection);
        List<double> shares = [];
        await output.WriteLineAsync($"{"rows",8} {"ours, s",8} {"bare, s",8} {"share of the bare rate",23}");
        for (int round = 0; round <= Rounds; round++)
        {
            await store.ClearAsync();
            connection.Writes.Clear();
            TimeSpan ours = await TimeAsync(() => SaveAsync(store, papers, graph));
            var writes = connection.Writes.ToList();
            await store.ClearAsync();
            TimeSpan bare = await TimeAsync(() => ReplayAsync(connection, writes));
            int rows = writes.Sum(write => ((ICollection)write.Parameters["rows"]!).Count);
            await output.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"{rows,8} {ours.TotalSeconds,8:0.00} {bare.TotalSeconds,8:0.00} {bare / ours,23:0.00}{(round == 0 ? "  (warming up)" : "")}"));
            if (round > 0)
                shares.Add(bare / ours);
        }
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"median share {shares.Order().ElementAt(Rounds / 2):0.00}"));
    }

    static async Task SaveAsync(Neo4jStore store, List<ExtractedPaper> papers, ConceptGraph graph)
    {
        foreach (ExtractedPaper[] batch in papers.Chunk(BatchSize))
            await store.SaveAsync(batch);
        await store.ApplyAsync(graph);
    }

    static async Task ReplayAsync(
        RecordingConnection connection, List<(CypherStatement Statement, IReadOnlyDictionary<string, object?> Parameters)> writes)
    {
        foreach ((CypherStatement statement, IReadOnlyDictionary<string, object?> parameters) in writes)
            await connection.WriteAsync(statement, parameters);
    }

    static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var time = Stopwatch.StartNew();
        await work();
        return time.Elapsed;
    }
}
