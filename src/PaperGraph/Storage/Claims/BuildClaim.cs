namespace PaperGraph.Storage.Claims;

/// <summary>A build's hold on a store: renewed in the background, and given up when it is disposed of.</summary>
public sealed class BuildClaim : IAsyncDisposable
{
    static readonly TimeSpan Pulse = TimeSpan.FromSeconds(20);

    readonly IClaimRow _row;
    readonly Claimant _claimant;
    readonly CancellationTokenSource _ended = new();
    readonly Task _renewing;
    volatile bool _isLost;

    BuildClaim(IClaimRow row, Claimant claimant, TimeProvider time)
    {
        (_row, _claimant) = (row, claimant);
        _renewing = RenewAsync(time);
    }

    /// <summary>A claim whose process has died, or that was silent for <see cref="StandingClaim.Lease"/>, is replaced.</summary>
    /// <exception cref="StoreUnavailableException">Another build holds the store.</exception>
    internal static async Task<BuildClaim> TakeAsync(IClaimRow row, TimeProvider time, CancellationToken cancellation)
    {
        // Read first: while the other one writes, a file can still be read.
        StandingClaim? other = await row.ReadAsync(cancellation);
        if (other is { IsOver: false })
            throw Refused(row, other);
        var claimant = Claimant.Begin();
        try
        {
            StandingClaim now = await row.TakeAsync(claimant, other?.By, cancellation);
            return now.By.Id == claimant.Id ? new BuildClaim(row, claimant, time) : throw Refused(row, now);
        }
        catch
        {
            claimant.End();
            throw;
        }
    }

    /// <summary>To be asked before anything is written: a machine that slept may find that another build has gone ahead.</summary>
    /// <exception cref="StoreUnavailableException"/>
    public void ThrowIfLost()
    {
        if (_isLost)
            throw new StoreUnavailableException(
                $"Another build has taken over {_row.Store}, after this one gave no sign of life for {StandingClaim.Lease.TotalMinutes:0} minutes. "
                + "Wait until it is done and run this one again: what it saved is kept.");
    }

    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _renewing;
        _ended.Dispose();
        _claimant.End();
        try
        {
            await _row.ReleaseAsync(_claimant.Id, CancellationToken.None);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The store is gone; the build's own failure says so, and the claim ends with this process or its lease.
        }
    }

    async Task RenewAsync(TimeProvider time)
    {
        using var timer = new PeriodicTimer(Pulse, time);
        try
        {
            while (!_isLost && await timer.WaitForNextTickAsync(_ended.Token))
                _isLost = !await IsRenewedAsync();
        }
        catch (OperationCanceledException)
        {
            // The build is over.
        }
    }

    /// <summary>True also where the store cannot be asked now: that is no sign of another build.</summary>
    async Task<bool> IsRenewedAsync()
    {
        try
        {
            return await _row.RenewAsync(_claimant.Id, _ended.Token);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return true;
        }
    }

    static StoreUnavailableException Refused(IClaimRow row, StandingClaim other) => new(FormattableString.Invariant(
        $"A build into {row.Store} is running already: process {other.By.Process} on {other.By.Host}, since {other.Since:yyyy-MM-dd HH:mm} UTC. ")
        + FormattableString.Invariant($"Wait until it is done, or stop it; if that machine is gone, try again in {StandingClaim.Lease.TotalMinutes:0} minutes."));
}
