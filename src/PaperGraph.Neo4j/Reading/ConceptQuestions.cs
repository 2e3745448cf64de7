using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

sealed class ConceptQuestions(ICypherConnection connection)
{
    public async Task<Page<Concept>> PageAsync(ConceptFilter filter, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.Concepts(filter), filter.OrderBy == ConceptOrder.Name ? "ss" : "ns", page);
        Dictionary<string, object?> which = new Dictionary<string, object?>
        {
            ["kinds"] = CypherName.All(filter.Kinds, CypherName.Of),
            ["minSupport"] = filter.MinSupport,
        }.With(filter.Search);
        CypherRow answer = await connection.AskOneAsync(
            "concepts", pages.Asking(new() { ["filter"] = which, ["order"] = CypherName.Upper(filter.OrderBy) }), cancellation);
        return pages.Of(answer, row => Nodes.Concept(row.Map("concept")!));
    }

    public async Task<IReadOnlyList<IReadOnlyList<Alias>>> AliasesAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        IReadOnlyList<CypherRow> answers = await connection.AskAsync("aliases", new() { ["asked"] = Asked.ForAll(ids) }, cancellation);
        return [.. answers.Select(answer => answer.Map("concept") is { } concept ? Aliases(concept) : [])];
    }

    static List<Alias> Aliases(CypherRow concept)
    {
        IReadOnlyList<object?> supports = concept.List("aliasSupports"), rules = concept.List("aliasRules"), scores = concept.List("aliasScores"),
            papers = concept.List("aliasPapers");
        return [.. concept.Texts("aliases").Select((surface, i) => new Alias(
            concept.Text("id"), surface, (int)(long)supports[i]!, (string)rules[i]!, Convert.ToDouble(scores[i], null))
            {
                Papers = ((string?)papers.ElementAtOrDefault(i) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries),
            })];
    }
}
