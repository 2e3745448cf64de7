using PaperGraph.Storage;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

/// <summary>Where the contract finds a store to test; removes what it made when it is disposed of.</summary>
public abstract class StoreBackend : IAsyncDisposable
{
    public abstract Task<IPaperGraphStore> OpenEmptyAsync();

    /// <summary>The graph as the store itself keeps it, in an order of its own.</summary>
    public abstract Task<IReadOnlyList<string>> RowsAsync();

    public abstract ValueTask DisposeAsync();
}

/// <summary>What every store must do: the classes that derive from this, run on each backend with equal answers.</summary>
public abstract class StoreContract<TBackend> : IAsyncLifetime
    where TBackend : StoreBackend, new()
{
    readonly TBackend _backend = new();

    protected TBackend Backend => _backend;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>More than any answer has.</summary>
    protected static PageRequest All => new(100, WithTotal: true);

    /// <summary>Empty when a test of writing begins; holds <see cref="SampleGraph"/> for the others.</summary>
    protected IPaperGraphStore Store { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync() => Store = await _backend.OpenEmptyAsync();

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await _backend.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Asks page by page, and checks what pages say of themselves against the whole answer.</summary>
    protected static async Task AssertPagesJoinToWholeAsync<T>(Func<PageRequest, Task<Page<T>>> ask)
    {
        Page<T> whole = await ask(All);
        Assert.True(whole.Rows.Count > 2, "An answer of two rows shows nothing about pages.");
        Assert.Equal(whole.Rows.Count, whole.Total);
        List<Row<T>> joined = [];
        string? after = null;
        do
        {
            Page<T> page = await ask(new PageRequest(2, after));
            joined.AddRange(page.Rows);
            Assert.Equal(after is not null, page.HasPrevious);
            Assert.Equal(joined.Count < whole.Rows.Count, page.HasNext);
            Assert.Null(page.Total);
            after = page.Rows[^1].Cursor;
        }
        while (joined.Count < whole.Rows.Count);
        Assert.Equal(whole.Rows.Select(row => row.Cursor), joined.Select(row => row.Cursor));
        Assert.Equivalent(whole.Rows, joined, strict: true);
    }
}

/// <summary>Questions to the sample graph.</summary>
public abstract class ReadingContract<TBackend> : StoreContract<TBackend>
    where TBackend : StoreBackend, new()
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Store.ApplyAsync(SampleGraph.Graph, Cancellation);
    }
}
