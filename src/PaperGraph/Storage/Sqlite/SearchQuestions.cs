namespace PaperGraph.Storage.Sqlite;

static class SearchQuestions
{
    // Ranks: 0 for a name that is just these words, 1 for one that begins with them, 2 for one that holds them somewhere.
    // Of a node's names the best counts; SQLite takes the other columns from the row that has the min().
    const string Hits = """
        (SELECT best.node, best.text, best.rank, ifnull((SELECT -support FROM concept WHERE key = best.node), 0) AS support
         FROM (SELECT name.node, name.text, min(
                 (CASE WHEN name.words = @folded THEN 0 WHEN substr(name.words, 1, length(@folded)) = @folded THEN 1 ELSE 2 END) * 1000000
                 + name.number) / 1000000 AS rank
             FROM search JOIN name ON name.key = search.rowid WHERE search MATCH @words GROUP BY name.node) AS best) AS hit
        """;

    public static Page<SearchHit> Page(Session session, string words, IReadOnlyList<ConceptKind> kinds, PageRequest page)
    {
        Cursor cursor = Cursors.Search(words, kinds);
        string? query = Query(words);
        if (query is null)
        {
            cursor.Read(page.After, "nns");
            return Paging.Empty<SearchHit>(page);
        }
        string folded = SearchWords.Fold(words);
        Conditions where = new Conditions()
            .And("@words IS NOT NULL", ("@words", query), ("@folded", folded))
            .When(
                kinds.Count > 0,
                "hit.node IN (SELECT key FROM concept WHERE kind IN (SELECT value FROM json_each(@kinds)))",
                ("@kinds", Conditions.List(kinds)));
        return new Keyset("hit.node", "nn", "hit.rank", "hit.support")
            .Page(session, Hits, where, cursor, page, keys => HitsOf(session, keys, query, folded));
    }

    /// <summary>A condition: that a node has a name in which all of <c>@words</c> occur.</summary>
    public static string NodesMatching(string node) =>
        node + " IN (SELECT name.node FROM search JOIN name ON name.key = search.rowid WHERE search MATCH @words)";

    /// <summary>The words as FTS5 wants them, each quoted, the last a prefix; null where there is not one.</summary>
    public static string? Query(string? words)
    {
        if (words is null || SearchWords.Of(words) is not { Count: > 0 } folded)
            return null;
        return string.Join(' ', folded.Select(word => $"\"{word}\"")) + "*";
    }

    static Dictionary<long, (string, SearchHit)> HitsOf(Session session, IReadOnlyList<long> keys, string query, string folded)
    {
        Dictionary<long, INode> nodes = Nodes.Any(session, keys);
        return session.Query(
                $"SELECT node, text FROM {Hits} WHERE node IN (SELECT value FROM json_each(@keys))",
                row => (Node: row.GetInt64(0), Text: row.GetString(1)),
                ("@keys", Conditions.List(keys)), ("@words", query), ("@folded", folded))
            .ToDictionary(hit => hit.Node, hit => (nodes[hit.Node].Id, new SearchHit(nodes[hit.Node], hit.Text)));
    }
}
