using PaperGraph.Api.Editing;
using PaperGraph.Storage;

namespace PaperGraph.Api.Fields;

/// <summary>What lives as long as one request.</summary>
public sealed class RequestScope(IPaperGraphReader store)
{
    public IPaperGraphReader Store { get; } = store;

    /// <summary>See <see cref="PageRequest.WithEvidence"/>.</summary>
    public bool WithEvidence { get; init; } = true;

    /// <summary>Who may change the graph; null where nobody showed a key.</summary>
    internal Editor? Editor { get; init; }
}

/// <param name="Name">Of the API key.</param>
sealed record Editor(GraphEditor Graph, string Name);
