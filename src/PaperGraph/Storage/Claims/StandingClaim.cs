namespace PaperGraph.Storage.Claims;

/// <summary>A claim as a store holds it.</summary>
/// <param name="Since">When it was made, by the store's clock.</param>
/// <param name="Silence">How long ago it was last renewed, by the store's clock.</param>
sealed record StandingClaim(Claimant By, DateTimeOffset Since, TimeSpan Silence)
{
    /// <summary>How long a claim stands that is not renewed.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    public bool IsOver => Silence > Lease || By.HasEnded();
}
