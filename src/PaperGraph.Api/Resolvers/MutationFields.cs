using PaperGraph.Api.Fields;

namespace PaperGraph.Api.Resolvers;

/// <summary>Changes to the graph, each behind an API key.</summary>
static class MutationFields
{
    static readonly string[] Names = ["ingestPapers", "mergeConcepts", "separateConcepts", "rejectMention", "undo"];

    public static void AddTo(ResolverTable table)
    {
        RootFields mutation = table.Root("Mutation");
        foreach (string name in Names)
            mutation.Field(name, _ => throw NoKey(name));
        table.Type<IngestPayload>("IngestPayload");
        table.Type<Decision>("Decision");
    }

    static UnauthenticatedException NoKey(string name) =>
        new($"'{name}' changes the graph and needs an API key. This server has none configured, so it only answers queries.");
}
