using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Between papers and the concepts they name.</summary>
sealed class FactQuestions(ICypherConnection connection)
{
    public async Task<IReadOnlyList<Page<NamedConcept>>> ConceptsOfAsync(
        IReadOnlyList<string> paperIds, FactFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.ConceptsOfPaper(filter), "nns", page);
        IReadOnlyList<CypherRow> answers = await connection.AskAsync(
            "concepts-of-papers", pages.Asking(Parameters(paperIds, filter)), cancellation);
        return [.. answers.Select(answer => answer.Flag("found")
            ? pages.Of(answer, row => Named(answer.Map("paper"), row))
            : Paging.Empty<NamedConcept>(page))];
    }

    public async Task<IReadOnlyList<Page<NamingPaper>>> PapersNamingAsync(
        IReadOnlyList<string> conceptIds, FactFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.PapersNaming(filter), PaperQuestions.ShapeOf(filter.OrderBy), page);
        Dictionary<string, object?> parameters = pages.Asking(Parameters(conceptIds, filter));
        parameters["order"] = CypherName.Upper(filter.OrderBy);
        IReadOnlyList<CypherRow> answers = await connection.AskAsync("papers-naming", parameters, cancellation);
        return [.. answers.Select(answer => answer.Map("concept") is { } concept
            ? pages.Of(answer, row => Naming(concept.Text("id"), row))
            : Paging.Empty<NamingPaper>(page))];
    }

    public async Task<IReadOnlyList<IReadOnlyList<Evidence>>> AliasEvidenceAsync(
        IReadOnlyList<(string ConceptId, string Surface)> aliases, int first, int skip, CancellationToken cancellation)
    {
        var asked = aliases.Select(alias => new Dictionary<string, object?>(Asked.For(alias.ConceptId)) { ["surface"] = alias.Surface }).ToList();
        IReadOnlyList<CypherRow> answers = await connection.AskAsync(
            "alias-evidence", new() { ["asked"] = asked, ["first"] = first, ["skip"] = skip }, cancellation);
        return [.. answers.Zip(aliases, (answer, alias) => answer.Map("concept") is { } concept
            ? answer.Maps("rows").Select(row => OfSurface(concept.Text("id"), alias.Surface, row)).ToList()
            : [])];
    }

    /// <summary>The proof by one sentence and one surface in it.</summary>
    static Evidence OfSurface(string conceptId, string surface, CypherRow row)
    {
        StoredPaper stored = Nodes.Stored(row.Map("paper")!);
        var field = CypherName.Parse<TextField>(row.Text("field"));
        int start = row.Number("sentenceStart");
        return FactEvidence.Of(
            stored.Paper, stored.Extractor, RoleOf(row),
            Proof.Mentions(row.Map("fact")!)
                .Where(mention => mention.Surface == surface && mention.Sentence.Field == field && mention.Sentence.Start == start)
                .Select(mention => (mention, conceptId)))[0];
    }

    /// <param name="paper">Null without evidence.</param>
    static NamedConcept Named(CypherRow? paper, CypherRow row)
    {
        Concept concept = Nodes.Concept(row.Map("concept")!);
        return new NamedConcept(
            concept, RoleOf(row), row.Real("confidence"), paper is null ? [] : EvidenceOf(Nodes.Stored(paper), concept.Id, row));
    }

    static NamingPaper Naming(string conceptId, CypherRow row)
    {
        StoredPaper stored = Nodes.Stored(row.Map("paper")!);
        return new NamingPaper(stored.Paper, RoleOf(row), row.Real("confidence"), EvidenceOf(stored, conceptId, row));
    }

    static IReadOnlyList<Evidence> EvidenceOf(StoredPaper stored, string conceptId, CypherRow row) =>
        row.Map("fact") is { } fact ? Proof.OfFact(stored, conceptId, RoleOf(row), fact) : [];

    static Role RoleOf(CypherRow row) => CypherName.Parse<Role>(row.Text("type"));

    static Dictionary<string, object?> Parameters(IReadOnlyList<string> ids, FactFilter filter) => new()
    {
        ["asked"] = Asked.ForAll(ids),
        ["types"] = CypherName.All(filter.Roles, CypherName.Of),
        ["minConfidence"] = filter.MinConfidence,
        ["kinds"] = CypherName.All(filter.Kinds, CypherName.Of),
    };
}
