using PaperGraph.Api.Fields;

namespace PaperGraph.Api.Engines.GraphQLDotNet;

/// <summary>What lives as long as one request. graphql-dotnet hands a dictionary to its resolvers, hence the base class.</summary>
sealed class RequestState(RequestScope scope) : Dictionary<string, object?>
{
    public RequestScope Scope { get; } = scope;

    public BatchQueue Batches { get; } = new();
}
