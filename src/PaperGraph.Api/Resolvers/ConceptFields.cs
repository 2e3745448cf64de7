using PaperGraph.Api.Fields;
using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

static class ConceptFields
{
    public static void AddTo(ResolverTable table)
    {
        table.Type<Concept>("Concept")
            .Field("aliases", (concept, field) => field.Batch(
                "AliasesOf", concept.Id, ids => field.Store.AliasesOfAsync(ids, field.Cancellation)))
            .Field("papers", Papers)
            .Field("neighbours", Neighbours)
            .Field("neighbourCounts", NeighbourCounts);
        table.Type<Alias>("Alias").Field("papers", ProvingPapers).Field("evidence", AliasEvidence);
        table.Type<KindCount>("KindCount");
        table.Type<NeighbourCount>("NeighbourCount");
        table.Connection<Concept>("Concept", concept => concept);
        table.Connection<NamingPaper>("ConceptPaper", row => row.Paper)
            .Field("role", row => row.Item.Role)
            .Field("confidence", row => row.Item.Confidence)
            .Evidence(row => row.Item.Evidence);
        table.Connection<Neighbour>("Neighbour", row => row.Concept)
            .Field("edge", row => row.Item.Edge);
    }

    static Batch Papers(Concept concept, FieldContext field)
    {
        var filter = new FactFilter
        {
            Roles = field.Arguments.AllOf<Role>("roles"),
            MinConfidence = field.Arguments.MinConfidence(),
            OrderBy = field.Arguments.OneOf<PaperOrder>("orderBy") ?? PaperOrder.Title,
        };
        PageRequest page = field.Page();
        return field.Batch("PapersNaming", concept.Id, ids => field.Store.PapersNamingAsync(ids, filter, page, field.Cancellation));
    }

    static Batch Neighbours(Concept concept, FieldContext field)
    {
        NeighbourFilter filter = field.EdgeFilter("types") with
        {
            Direction = field.Arguments.OneOf<Direction>("direction"),
            AlsoOf = field.Arguments.Text("alsoOf"),
        };
        PageRequest page = field.Page();
        return field.Batch("Neighbours", concept.Id, ids => field.Store.NeighboursAsync(ids, filter, page, field.Cancellation));
    }

    static Batch NeighbourCounts(Concept concept, FieldContext field)
    {
        double minConfidence = field.Arguments.MinRelationConfidence();
        return field.Batch("NeighbourCounts", concept.Id, ids => field.Store.NeighbourCountsAsync(ids, minConfidence, field.Cancellation));
    }

    /// <summary>Which edges between concepts a field asks for.</summary>
    /// <param name="types">The name of the argument that holds the relations.</param>
    public static NeighbourFilter EdgeFilter(this FieldContext field, string types)
    {
        IReadOnlyList<EdgeType> asked = field.Arguments.AllOf<EdgeType>(types);
        EdgeType[] others = [.. asked.Except(EdgeTypes.BetweenConcepts)];
        if (others.Length > 0)
            throw new BadInputException(
                $"'{types}' takes the relations between concepts, BUILDS_ON, IS_A, VARIANT_OF and CO_OCCURS, not {EnumNames.Of(others[0])}.");
        return new NeighbourFilter
        {
            Types = asked,
            Kinds = field.Arguments.AllOf<ConceptKind>("kinds"),
            MinSupport = field.Arguments.Number("minSupport", 0),
            MinConfidence = field.Arguments.MinRelationConfidence(),
        };
    }

    /// <summary>One question for the papers of all aliases of a level: ids hold no spaces.</summary>
    static Batch ProvingPapers(Alias alias, FieldContext field) => field.Batch(
        "PapersOfAliases", string.Join(' ', alias.Papers), async lists =>
        {
            string[] ids = [.. lists.SelectMany(Split).Distinct(StringComparer.Ordinal)];
            Dictionary<string, Paper> papers = (await field.Store.FindPapersAsync(ids, field.Cancellation))
                .OfType<Paper>()
                .ToDictionary(paper => paper.Id, StringComparer.Ordinal);
            return (IReadOnlyList<IReadOnlyList<Paper>>)[.. lists.Select(list => (IReadOnlyList<Paper>)[.. Split(list).Where(papers.ContainsKey).Select(id => papers[id])])];
        });

    static string[] Split(string ids) => ids.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    static Batch AliasEvidence(Alias alias, FieldContext field)
    {
        (int first, int skip) = field.FirstAndSkip();
        return field.Batch(
            "AliasEvidence", (alias.ConceptId, alias.Surface),
            aliases => field.Store.AliasEvidenceAsync(aliases, first, skip, field.Cancellation));
    }
}
