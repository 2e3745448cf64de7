using HotChocolate.Fetching;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace PaperGraph.Api.Engines.HotChocolate;

/// <summary>
/// Sends off the batches of one request once a level is complete: when every field that has begun is either done, with
/// its own fields queued, or waits for a batch.
/// </summary>
/// <remarks>
/// Hot Chocolate's own dispatcher sends them off whenever it has nothing else to do. A field whose store call takes
/// longer than its neighbour's then finds the batch of its level gone, and costs another call.
/// </remarks>
sealed class LevelDispatcher : IBatchHandler
{
    readonly Lock _lock = new();
    List<Func<ValueTask>> _batches = [];
    int _busy;
    int _waiting;
    bool _isAsked;

    public event EventHandler? TaskEnqueued;

    /// <summary>True while a field of a mutation runs, which waits for its batches before the next one begins.</summary>
    public bool DispatchOnSchedule { get; set; }

    public static LevelDispatcher Of(IResolverContext context) =>
        (LevelDispatcher)context.RequestServices.GetRequiredService<IBatchHandler>();

    /// <summary>Around every field: from its start until the fields below it are queued.</summary>
    public static ValueTask WatchAsync(FieldDelegate next, IMiddlewareContext context)
    {
        LevelDispatcher level = Of(context);
        lock (level._lock)
            level._busy++;
        context.RegisterForCleanup(() =>
        {
            level.EndOne(isWaiting: false);
            return ValueTask.CompletedTask;
        });
        return next(context);
    }

    /// <summary>A field that has begun waits from now on for a batch that it has scheduled.</summary>
    public void Wait()
    {
        if (!DispatchOnSchedule)
            EndOne(isWaiting: true);
    }

    public void Schedule(Func<ValueTask> dispatch)
    {
        lock (_lock)
            _batches.Add(dispatch);
        if (DispatchOnSchedule)
            BeginDispatch();
        else
            TaskEnqueued?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Called when no field is left that has not begun.</summary>
    public void BeginDispatch(CancellationToken cancellationToken = default)
    {
        List<Func<ValueTask>> level;
        lock (_lock)
        {
            _isAsked = _busy > 0 && !DispatchOnSchedule;
            if (_isAsked)
                return;
            _busy += _waiting;
            _waiting = 0;
            level = _batches;
            _batches = [];
        }
        _ = SendAsync(level);
    }

    public void Dispose() { }

    void EndOne(bool isWaiting)
    {
        bool isComplete;
        lock (_lock)
        {
            _busy--;
            _waiting += isWaiting ? 1 : 0;
            isComplete = _busy == 0 && _isAsked && _batches.Count > 0;
        }
        if (isComplete)
            TaskEnqueued?.Invoke(this, EventArgs.Empty);
    }

    // A batch that fails tells the fields that wait for it. The caller holds a lock, hence the yield.
    static async Task SendAsync(List<Func<ValueTask>> level)
    {
        await Task.Yield();
        await Task.WhenAll(level.Select(batch => batch().AsTask()));
    }
}
