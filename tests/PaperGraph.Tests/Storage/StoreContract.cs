using PaperGraph.Storage;

namespace PaperGraph.Tests.Storage;

/// <summary>What every store must do. A store's tests derive from the classes that derive from this, and give it a store.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    /// <summary>Empty when a test begins.</summary>
    protected IPaperGraphStore Store { get; private set; } = null!;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected abstract Task<IPaperGraphStore> OpenEmptyAsync();

    /// <summary>What holds before each test of the class.</summary>
    protected virtual Task ArrangeAsync() => Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        Store = await OpenEmptyAsync();
        await ArrangeAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
