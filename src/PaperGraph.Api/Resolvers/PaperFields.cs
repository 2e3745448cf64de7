using PaperGraph.Api.Fields;
using PaperGraph.Storage;

namespace PaperGraph.Api.Resolvers;

static class PaperFields
{
    public static void AddTo(ResolverTable table)
    {
        table.Type<Paper>("Paper")
            .Field("concepts", Concepts)
            .Field("repositories", (paper, field) => Links(paper, field, Repositories))
            .Field("links", (paper, field) => Links(paper, field, OfKinds(field.Arguments.AllOf<LinkKind>("kinds"))))
            .Field("cites", (paper, field) => Citations(paper, field, Direction.Out))
            .Field("citedBy", (paper, field) => Citations(paper, field, Direction.In))
            .Field("candidates", Candidates)
            .Field("coverage", Coverage);
        table.Type<LinkAnswer>("Link");
        table.Type<CandidateAnswer>("Candidate");
        table.Connection<NamedConcept>("PaperConcept", row => row.Concept)
            .Field("role", row => row.Item.Role)
            .Field("confidence", row => row.Item.Confidence)
            .Evidence(row => row.Item.Evidence);
        table.Connection<CitedPaper>("Citation", row => row.Paper)
            .Field("source", row => row.Item.Source)
            .Field("via", row => row.Item.Via)
            .Field("confidence", row => row.Item.Confidence)
            .Evidence(row => row.Item.Evidence);
    }

    static Batch Concepts(Paper paper, FieldContext field)
    {
        var filter = new FactFilter
        {
            Kinds = field.Arguments.AllOf<ConceptKind>("kinds"),
            Roles = field.Arguments.AllOf<Role>("roles"),
            MinConfidence = field.Arguments.MinConfidence(),
        };
        PageRequest page = field.Page();
        return field.Batch("ConceptsOf", paper.Id, ids => field.Store.ConceptsOfAsync(ids, filter, page, field.Cancellation));
    }

    // One question for links and repositories alike, so a query that selects both asks once.
    static Batch Links(Paper paper, FieldContext field, Func<IReadOnlyList<LinkAnswer>, object> then) =>
        Batch.Of("LinksOf", paper.Id, ids => field.Store.LinksOfAsync(ids, field.Cancellation), then);

    static IEnumerable<Repository> Repositories(IReadOnlyList<LinkAnswer> links) =>
        links.Select(link => link.Repository).OfType<Repository>().DistinctBy(repository => repository.Id);

    static Func<IReadOnlyList<LinkAnswer>, object> OfKinds(IReadOnlyList<LinkKind> kinds) =>
        links => links.Where(link => kinds.Count == 0 || kinds.Contains(link.Kind));

    static Batch Citations(Paper paper, FieldContext field, Direction direction)
    {
        PageRequest page = field.Page();
        return field.Batch(
            $"Citations {direction}", paper.Id, ids => field.Store.CitationsOfAsync(ids, direction, page, field.Cancellation));
    }

    static Batch Coverage(Paper paper, FieldContext field)
    {
        ConceptKind kind = field.Arguments.OneOf<ConceptKind>("kind") ?? ConceptKind.Benchmark;
        return field.Batch(
            "CoverageOf", paper.Id, ids => field.Store.CoverageOfAsync(ids, kind, field.Cancellation),
            coverage => coverage is { } known ? EnumNames.Of(known) : null);
    }

    static Batch Candidates(Paper paper, FieldContext field) =>
        field.Batch("CandidatesOf", paper.Id, ids => field.Store.CandidatesOfAsync(ids, field.Cancellation));
}
