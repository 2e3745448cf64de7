using PaperGraph.Storage;

namespace PaperGraph.Api.Engines.GraphQLDotNet;

/// <summary>What lives as long as one request. graphql-dotnet hands a dictionary to its resolvers, hence the base class.</summary>
sealed class RequestState(IPaperGraphReader store) : Dictionary<string, object?>
{
    public IPaperGraphReader Store { get; } = store;

    public BatchQueue Batches { get; } = new();
}
