using PaperGraph.Api.Fields;

namespace PaperGraph.Api.Resolvers;

/// <summary>The table of all functions, made of one part for each part of the schema.</summary>
public static class AllFields
{
    public static ResolverTable Table()
    {
        var table = new ResolverTable();
        EvidenceFields.AddTo(table);
        PaperFields.AddTo(table);
        RepositoryFields.AddTo(table);
        ConceptFields.AddTo(table);
        TraversalFields.AddTo(table);
        ExtractionFields.AddTo(table);
        AboutFields.AddTo(table);
        LookupFields.AddTo(table);
        ListFields.AddTo(table);
        MutationFields.AddTo(table);
        return table;
    }
}
