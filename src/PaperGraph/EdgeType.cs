namespace PaperGraph;

public enum EdgeType
{
    Introduces,
    Uses,
    Mentions,
    HasRepository,
    Cites,

    /// <summary>A concept extends, is based on or adapts another.</summary>
    BuildsOn,

    /// <summary>"latent diffusion" is a kind of "diffusion models".</summary>
    IsA,

    /// <summary>CIFAR-100 beside CIFAR-10: related, never merged. Undirected; the ends stand in id order.</summary>
    VariantOf,

    /// <summary>Two concepts that papers name together more often than chance. Undirected; the ends stand in id order.</summary>
    CoOccurs,
}

public static class EdgeTypes
{
    public static bool IsDirected(this EdgeType type) => type is not (EdgeType.VariantOf or EdgeType.CoOccurs);

    /// <summary>The edges between two concepts.</summary>
    public static IReadOnlyList<EdgeType> BetweenConcepts { get; } =
        [EdgeType.BuildsOn, EdgeType.IsA, EdgeType.VariantOf, EdgeType.CoOccurs];

    /// <summary>The edge from a paper to a concept that it names in this role.</summary>
    public static EdgeType Of(Role role) => role switch
    {
        Role.Introduces => EdgeType.Introduces,
        Role.Uses => EdgeType.Uses,
        _ => EdgeType.Mentions,
    };
}

/// <summary>As seen from one of the two ends.</summary>
public enum Direction
{
    Out,
    In,
}
