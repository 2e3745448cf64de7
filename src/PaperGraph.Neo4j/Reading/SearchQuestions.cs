using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

sealed class SearchQuestions(ICypherConnection connection)
{
    public async Task<Page<SearchHit>> PageAsync(
        string words, IReadOnlyList<ConceptKind> kinds, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.Search(words, kinds), "nns", page);
        Dictionary<string, object?> filter = new Dictionary<string, object?>
        {
            ["kinds"] = CypherName.All(kinds, CypherName.Of),
            ["anyNode"] = kinds.Count == 0,
        }.With(words);
        Dictionary<string, object?> parameters = pages.Asking(new() { ["filter"] = filter });
        return filter["query"] is null
            ? Paging.Empty<SearchHit>(page)
            : pages.Of(await connection.AskOneAsync("search", parameters, cancellation), Hit);
    }

    static SearchHit Hit(CypherRow row)
    {
        INode node = Nodes.Any(row.Map("node")!);
        int number = row.Number("number");
        return new SearchHit(node, node switch
        {
            Paper paper => paper.Title,
            Repository repository => number == 0 ? repository.Name : repository.Url,
            Concept concept => row.Texts("aliases").Prepend(concept.Name).Distinct(StringComparer.Ordinal).ElementAt(number),
            _ => node.Id,
        });
    }
}
