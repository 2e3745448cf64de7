using PaperGraph.Storage;

namespace PaperGraph.Neo4j;

/// <summary>Words to search for, folded, the last one a prefix: what the parameter <c>filter</c> says of them.</summary>
static class SearchTerms
{
    /// <summary>Adds <c>query</c> (Lucene's; null where there is not one word), <c>words</c>, <c>prefix</c> and <c>folded</c>.</summary>
    public static Dictionary<string, object?> With(this Dictionary<string, object?> filter, string? search)
    {
        IReadOnlyList<string> words = search is null ? [] : SearchWords.Of(search);
        // Of what a folded word may hold, "+" alone means something to Lucene.
        IEnumerable<string> terms = words.Select(word => "+" + word.Replace("+", "\\+", StringComparison.Ordinal));
        filter["query"] = words.Count == 0 ? null : string.Join(' ', terms) + "*";
        filter["words"] = words.SkipLast(1).ToList();
        filter["prefix"] = words.Count == 0 ? "" : words[^1];
        filter["folded"] = string.Join(' ', words);
        return filter;
    }
}
