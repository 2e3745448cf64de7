using Microsoft.Data.Sqlite;
using PaperGraph.Storage;
using PaperGraph.Storage.Sqlite;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

/// <summary>What is SQLite's own: the file, and who else has it.</summary>
public sealed class SqliteStoreTests : IDisposable
{
    readonly SqliteFolder _folder = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_made_by_a_newer_schema_is_refused_in_words()
    {
        await (await _folder.OpenAsync()).DisposeAsync();
        Execute("p.db", $"PRAGMA user_version = {SqliteSchema.Version + 1}");

        StoreUnavailableException refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => _folder.OpenAsync());

        Assert.Equal(
            $"p.db was made by PaperGraph schema {SqliteSchema.Version + 1}; this is {SqliteSchema.Version}. " +
            "Upgrade, or make it again with 'papergraph build'.",
            refusal.Message);
    }

    [Fact]
    public async Task A_file_of_an_older_schema_keeps_its_extractions_and_its_graph_is_derived_again()
    {
        await using (SqliteStore store = await _folder.OpenAsync())
            await store.SaveAsync([Some.PaperNaming("p1", "BERT")], Cancellation);
        Execute("p.db", "DROP TABLE name; CREATE TABLE name (key INTEGER PRIMARY KEY, support INTEGER); PRAGMA user_version = 2");

        await using SqliteStore upgraded = await _folder.OpenAsync();

        Assert.Equal("BERT", (await upgraded.FindConceptsAsync(["bert"], cancellation: Cancellation))[0]?.Name);
    }

    [Fact]
    public async Task Another_programs_database_is_refused_and_left_as_it_is()
    {
        Execute("other.db", "CREATE TABLE node (key INTEGER); INSERT INTO node VALUES (1);");

        await AssertRefusedUntouchedAsync("other.db", "another program's database");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_as_it_is()
    {
        await File.WriteAllTextAsync(_folder.PathOf("notes.txt"), "Dear diary", Cancellation);

        await AssertRefusedUntouchedAsync("notes.txt", "is not a PaperGraph database");
    }

    [Fact]
    public async Task A_missing_folder_is_a_sentence_that_names_it()
    {
        StoreUnavailableException refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => _folder.OpenAsync("no/such/p.db"));

        Assert.Contains("there is no folder", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.PathOf("no/such"), refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_no_file()
    {
        Directory.CreateDirectory(_folder.PathOf("sub"));

        StoreUnavailableException refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => _folder.OpenAsync("sub"));

        Assert.Contains("it is a folder", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store()
    {
        await File.WriteAllBytesAsync(_folder.PathOf("p.db"), [], Cancellation);
        await using SqliteStore store = await _folder.OpenAsync();

        await store.SaveAsync([Some.PaperNaming("p1")], Cancellation);

        Assert.Single(await store.ExtractionsAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task What_was_saved_is_there_when_the_file_is_opened_again()
    {
        await using (SqliteStore store = await _folder.OpenAsync())
        {
            await store.SaveAsync([Some.PaperNaming("p1", "BERT")], Cancellation);
            await store.ApplyAsync(SampleGraph.Graph, Cancellation);
        }

        await using SqliteStore again = await _folder.OpenAsync();

        Assert.Equal("p1", (await again.ExtractionsAsync(Cancellation).SingleAsync(Cancellation)).Paper.Id);
        Assert.NotNull((await again.FindAsync([SampleGraph.Diffusion], Cancellation))[0]);
    }

    [Fact]
    public async Task What_was_saved_survives_a_program_that_stopped_without_closing()
    {
        await using SqliteStore running = await _folder.OpenAsync();
        await running.SaveAsync([Some.PaperNaming("p1", "BERT")], Cancellation);
        await running.ApplyAsync(SampleGraph.Graph, Cancellation);
        // The files as a kill -9 leaves them: the graph still in the log beside the database.
        foreach (string suffix in new[] { "", "-wal" })
            File.Copy(_folder.PathOf("p.db" + suffix), _folder.PathOf("crashed.db" + suffix));

        await using SqliteStore again = await _folder.OpenAsync("crashed.db");

        Assert.Single(await again.ExtractionsAsync(Cancellation).ToListAsync(Cancellation));
        Assert.Equal(await running.VersionAsync(Cancellation), await again.VersionAsync(Cancellation));
    }

    [Fact]
    public async Task A_file_that_another_program_writes_to_is_read_meanwhile_and_writing_gives_up_in_words()
    {
        await using SqliteStore store = await _folder.OpenAsync();
        await store.ApplyAsync(SampleGraph.Graph, Cancellation);
        using SqliteConnection other = Connect("p.db");
        SqliteSchema.Execute(other, "BEGIN IMMEDIATE");

        StoreUnavailableException refusal = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => store.SaveAsync([Some.PaperNaming("p1")], Cancellation));

        Assert.Contains("another program is writing to it", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.PathOf("p.db"), refusal.Message, StringComparison.Ordinal);
        Assert.NotNull((await store.FindAsync([SampleGraph.Diffusion], Cancellation))[0]);
        SqliteSchema.Execute(other, "ROLLBACK");
        Assert.Equal(new SaveCounts(1, 0, 0), await store.SaveAsync([Some.PaperNaming("p1")], Cancellation));
    }

    [Fact]
    public async Task A_save_that_is_cancelled_half_way_changes_nothing()
    {
        await using SqliteStore store = await _folder.OpenAsync();
        using var cancelling = new CancellationTokenSource();
        IReadOnlyList<ExtractedPaper> papers = new CancelsOnReading([.. Enumerable.Range(0, 100).Select(number => Some.PaperNaming($"p{number}"))], 50, cancelling);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.SaveAsync(papers, cancelling.Token));

        Assert.Empty(await store.ExtractionsAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_graph_that_contradicts_itself_leaves_the_one_before()
    {
        await using SqliteStore store = await _folder.OpenAsync();
        await store.ApplyAsync(SampleGraph.Graph, Cancellation);
        ConceptGraph broken = SampleGraph.Graph with { Citations = [new Citation("paper:none", "paper:nowhere", CitationSource.Read, 1, [])] };

        await Assert.ThrowsAnyAsync<Exception>(() => store.ApplyAsync(broken, Cancellation));

        Assert.Equal(4, (await store.StatsAsync(Cancellation)).Edges.Single(count => count.Type == EdgeType.Cites).Count);
        Assert.NotEmpty((await store.SearchAsync("diffusion", [], new PageRequest(5), Cancellation)).Rows);
    }

    [Fact]
    public async Task Readers_see_the_graph_before_or_after_and_never_between()
    {
        await using SqliteStore store = await _folder.OpenAsync();
        ConceptGraph other = new GraphMaker().Paper("paper:only", "Only").Make();
        await store.ApplyAsync(SampleGraph.Graph, Cancellation);
        using var stop = new CancellationTokenSource();
        Task writing = Task.Run(async () =>
        {
            for (int turn = 0; turn < 20; turn++)
                await store.ApplyAsync(turn % 2 == 0 ? other : SampleGraph.Graph, Cancellation);
            await stop.CancelAsync();
        }, Cancellation);

        HashSet<int> counts = [];
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            do
            {
                int count = (await store.PapersAsync(new PaperFilter(), new PageRequest(10, WithTotal: true), Cancellation)).Total!.Value;
                lock (counts)
                    counts.Add(count);
            }
            while (!stop.IsCancellationRequested);
        }, Cancellation)));

        await writing;
        Assert.Subset(new HashSet<int> { 1, 6 }, counts);
    }

    async Task AssertRefusedUntouchedAsync(string name, string reason)
    {
        byte[] before = await File.ReadAllBytesAsync(_folder.PathOf(name), Cancellation);

        StoreUnavailableException refusal = await Assert.ThrowsAsync<StoreUnavailableException>(() => _folder.OpenAsync(name));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.PathOf(name), refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.PathOf(name), Cancellation));
        Assert.Equal([_folder.PathOf(name)], Directory.GetFiles(Path.GetDirectoryName(_folder.PathOf(name))!));
    }

    SqliteConnection Connect(string name)
    {
        var connection = new SqliteConnection($"Data Source={_folder.PathOf(name)};Pooling=False");
        connection.Open();
        return connection;
    }

    void Execute(string name, string sql)
    {
        using SqliteConnection connection = Connect(name);
        SqliteSchema.Execute(connection, sql);
    }

    sealed class CancelsOnReading(IReadOnlyList<ExtractedPaper> papers, int at, CancellationTokenSource cancelling) : IReadOnlyList<ExtractedPaper>
    {
        public int Count => papers.Count;

        public ExtractedPaper this[int index] => papers[index];

        public IEnumerator<ExtractedPaper> GetEnumerator()
        {
            for (int i = 0; i < papers.Count; i++)
            {
                if (i == at)
                    cancelling.Cancel();
                yield return papers[i];
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
