using System.Diagnostics;
using PaperGraph.Storage;
using PaperGraph.Storage.Claims;

namespace PaperGraph.Tests.Storage;

/// <summary>Whose claim is over, and what becomes of one that is lost.</summary>
public sealed class BuildClaimTests
{
    static readonly Claimant Elsewhere = new("elsewhere/1/0/1", "elsewhere", 1, 0);

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_process_of_this_machine_that_is_gone_holds_nothing()
    {
        using Process process = Process.Start("sleep", "60");
        Claimant other = Of(process);
        bool before = other.HasEnded();

        process.Kill();
        process.WaitForExit();

        Assert.Equal((false, true), (before, other.HasEnded()));
    }

    [Fact]
    public void A_process_that_got_the_number_of_one_that_is_gone_is_another()
    {
        using Process process = Process.Start("sleep", "60");
        Claimant other = Of(process);

        bool earlier = (other with { Started = other.Started - 60_000 }).HasEnded();

        process.Kill();
        Assert.True(earlier);
    }

    [Theory]
    [InlineData(119, false)]
    [InlineData(121, true)]
    public void A_claim_from_another_machine_stands_two_minutes_after_its_last_sign_of_life(int seconds, bool isOver)
    {
        Assert.Equal(isOver, new StandingClaim(Elsewhere, default, TimeSpan.FromSeconds(seconds)).IsOver);
    }

    [Fact]
    public async Task A_claim_is_renewed_until_another_build_has_taken_it_over()
    {
        var time = new Ticking();
        var row = new Row();
        await using BuildClaim claim = await BuildClaim.TakeAsync(row, time, Cancellation);

        await time.TickAsync(row.Renewed);
        claim.ThrowIfLost();
        row.Standing = row.Standing! with { By = Elsewhere };
        await time.TickAsync(row.Renewed);

        await UntilAsync(() => Record.Exception(claim.ThrowIfLost) is StoreUnavailableException lost
            && lost.Message.StartsWith("Another build has taken over the row", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_store_that_is_gone_when_a_build_ends_does_not_hide_why_it_ended()
    {
        var row = new Row();
        BuildClaim claim = await BuildClaim.TakeAsync(row, TimeProvider.System, Cancellation);
        row.IsGone = true;

        Exception? failure = await Record.ExceptionAsync(() => claim.DisposeAsync().AsTask());

        Assert.Null(failure);
        Assert.True(row.Standing!.IsOver);
    }

    static Claimant Of(Process process) =>
        new("other", Environment.MachineName, process.Id, new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds());

    static async Task UntilAsync(Func<bool> holds)
    {
        while (!holds())
            await Task.Delay(5, Cancellation);
    }

    /// <summary>A store's place for claims, without the store.</summary>
    sealed class Row : IClaimRow
    {
        public string Store => "the row";

        public StandingClaim? Standing { get; set; }

        public bool IsGone { get; set; }

        public SemaphoreSlim Renewed { get; } = new(0);

        public Task<StandingClaim?> ReadAsync(CancellationToken cancellation) => Task.FromResult(Standing);

        public Task<StandingClaim> TakeAsync(Claimant claimant, Claimant? instead, CancellationToken cancellation) =>
            Task.FromResult(Standing = new StandingClaim(claimant, default, TimeSpan.Zero));

        public Task<bool> RenewAsync(string id, CancellationToken cancellation)
        {
            Renewed.Release();
            return Task.FromResult(Standing!.By.Id == id);
        }

        public Task ReleaseAsync(string id, CancellationToken cancellation) =>
            IsGone ? throw new StoreUnavailableException("The server is gone.") : Task.CompletedTask;
    }

    /// <summary>A clock whose timers fire when the test says so.</summary>
    sealed class Ticking : TimeProvider
    {
        TimerCallback? _callback;
        object? _state;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (_callback, _state) = (callback, state);
            return new Timer();
        }

        public Task TickAsync(SemaphoreSlim done)
        {
            _callback!(_state);
            return done.WaitAsync(Cancellation);
        }

        sealed class Timer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
