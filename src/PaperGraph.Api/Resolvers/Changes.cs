namespace PaperGraph.Api.Resolvers;

sealed record IngestPayload(IReadOnlyList<Paper> Papers, int Added, int Replaced, int Unchanged);

sealed record Decision(string Id, string Action, IReadOnlyList<Concept> Concepts, string? Reason, string By, string At, bool Undone);
