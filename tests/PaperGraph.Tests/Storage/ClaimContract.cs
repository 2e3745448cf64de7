using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;
using PaperGraph.Storage.Claims;
using PaperGraph.Tests.Support;

namespace PaperGraph.Tests.Storage;

/// <summary>One build at a time.</summary>
public abstract class ClaimContract<TBackend> : StoreContract<TBackend>
    where TBackend : StoreBackend, new()
{
    [Fact]
    public async Task A_second_build_is_refused_naming_the_process_the_machine_and_the_time_of_the_first()
    {
        await using BuildClaim first = await Store.ClaimAsync(Cancellation);

        StoreUnavailableException refused = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Builder().BuildAsync(new[] { Some.PaperNaming("p1") }.ToAsyncEnumerable(), cancellation: Cancellation));

        Assert.Contains($"process {Environment.ProcessId} on {Environment.MachineName}, since ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Wait until it is done, or stop it", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await Store.ExtractionsAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_refused_build_that_should_start_anew_empties_nothing()
    {
        await Store.SaveAsync([Some.PaperNaming("p1")], Cancellation);
        await using BuildClaim first = await Store.ClaimAsync(Cancellation);

        await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Builder(startsAnew: true).BuildAsync(AsyncEnumerable.Empty<ExtractedPaper>(), cancellation: Cancellation));

        Assert.Single(await Store.ExtractionsAsync(Cancellation).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task After_a_build_that_failed_the_next_one_runs()
    {
        await Assert.ThrowsAsync<InvalidDataException>(() => Builder().BuildAsync(Broken(), cancellation: Cancellation));

        BuildReport report = await Builder().BuildAsync(new[] { Some.PaperNaming("p1") }.ToAsyncEnumerable(), cancellation: Cancellation);

        Assert.Equal(1, report.Papers);
    }

    [Fact]
    public async Task Of_many_builds_at_once_one_gets_the_store()
    {
        Task<BuildClaim>[] claims = [.. Enumerable.Range(0, 8).Select(_ => Task.Run(() => Store.ClaimAsync(Cancellation), Cancellation))];

        await Task.WhenAll(claims).ContinueWith(_ => { }, Cancellation, TaskContinuationOptions.None, TaskScheduler.Default);

        Task<BuildClaim> winner = Assert.Single(claims, claim => claim.IsCompletedSuccessfully);
        Assert.All(claims.Except([winner]), claim => Assert.IsType<StoreUnavailableException>(claim.Exception!.InnerException));
        await (await winner).DisposeAsync();
    }

    [Fact]
    public async Task Clearing_does_not_end_a_claim()
    {
        await using BuildClaim first = await Store.ClaimAsync(Cancellation);

        await Store.ClearAsync(Cancellation);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Store.ClaimAsync(Cancellation));
    }

    GraphBuilder Builder(bool startsAnew = false) => new(Store, Extractor.Default, new Resolver()) { StartsAnew = startsAnew };

    static async IAsyncEnumerable<ExtractedPaper> Broken()
    {
        await Task.Yield();
        yield return Some.PaperNaming("p0");
        throw new InvalidDataException("broken");
    }
}
