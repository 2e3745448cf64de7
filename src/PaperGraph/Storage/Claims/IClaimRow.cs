namespace PaperGraph.Storage.Claims;

/// <summary>The one place in a store that says which build holds it.</summary>
interface IClaimRow
{
    /// <summary>As sentences call the store.</summary>
    string Store { get; }

    Task<StandingClaim?> ReadAsync(CancellationToken cancellation);

    /// <summary>Writes a claim down unless another stands there, and answers with the one that stands then. Atomic.</summary>
    /// <param name="instead">The claim that it may replace.</param>
    Task<StandingClaim> TakeAsync(Claimant claimant, Claimant? instead, CancellationToken cancellation);

    /// <summary>False where the claim does not stand any more.</summary>
    Task<bool> RenewAsync(string id, CancellationToken cancellation);

    /// <summary>Does nothing where the claim does not stand any more.</summary>
    Task ReleaseAsync(string id, CancellationToken cancellation);
}
