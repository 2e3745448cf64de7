using PaperGraph.Curation;
using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Api.Editing;

/// <summary>Changes the graph while it is served, one change after the other: each is derived from all that was before it.</summary>
sealed class GraphEditor(IPaperGraphStore store, TimeProvider clock) : IDisposable
{
    readonly Curator _curator = new(store, new Resolver(), clock);
    readonly PaperIntake _intake = new(store, Extractor.Default, new Resolver());
    readonly SemaphoreSlim _turn = new(1);

    public Task<Decision> DecideAsync(
        Func<Drafts, Task<Decision>> draft, string by, string? reason, CancellationToken cancellation) =>
        InTurnAsync(() => _curator.DecideAsync(draft, by, reason, cancellation), cancellation);

    public Task<Decision> UndoAsync(string decision, string by, CancellationToken cancellation) =>
        InTurnAsync(() => _curator.UndoAsync(decision, by, cancellation), cancellation);

    public Task<SaveCounts> TakeAsync(IReadOnlyList<Paper> papers, CancellationToken cancellation) =>
        InTurnAsync(() => _intake.TakeAsync(papers, cancellation), cancellation);

    public void Dispose() => _turn.Dispose();

    async Task<T> InTurnAsync<T>(Func<Task<T>> change, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            return await change();
        }
        finally
        {
            _turn.Release();
        }
    }
}
