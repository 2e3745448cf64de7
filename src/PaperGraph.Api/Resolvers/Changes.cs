namespace PaperGraph.Api.Resolvers;

sealed record IngestPayload(IReadOnlyList<Paper> Papers, int Added, int Replaced, int Unchanged);
