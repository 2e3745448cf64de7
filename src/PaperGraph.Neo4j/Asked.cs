using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j;

/// <summary>What a question calls a node, with everything that a statement looks it up by: the parameter <c>asked</c>.</summary>
static class Asked
{
    /// <param name="name">An id, name or title.</param>
    public static Dictionary<string, object?> For(string name, ConceptKind? kind = null)
    {
        string paperId = NodeId.OfPaper(name);
        string key = ConceptKey.Of(name);
        string? slugKey = NodeNames.SlugOfConcept(name) is { } slug ? ConceptKey.Of(slug) : null;
        return new()
        {
            ["id"] = name,
            ["paperId"] = paperId,
            ["key"] = key,
            ["slugKey"] = slugKey,
            ["kinds"] = (kind is { } only ? [only] : ConceptKinds.All).Select(CypherName.Of).ToList(),
            ["query"] = Query(name, paperId, key, slugKey),
        };
    }

    public static List<object?> ForAll(IEnumerable<string> names, ConceptKind? kind = null) => [.. names.Select(name => (object?)For(name, kind))];

    /// <summary>Lucene's for: any one of these keys, each whole.</summary>
    static string Query(params IEnumerable<string?> keys) =>
        string.Join(" OR ", keys.Where(key => !string.IsNullOrEmpty(key)).Distinct(StringComparer.Ordinal).Select(key => $"\"{Escape(key!)}\""));

    static string Escape(string key) =>
        key.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
