namespace PaperGraph.Storage.Sqlite;

/// <summary>Papers that name the same concepts, the rare ones above all.</summary>
static class SimilarQuestions
{
    public static Page<SimilarPaper> Page(Session session, string paper, double minConfidence, PageRequest page)
    {
        long asked = Lookup.GetPaper(session, paper);
        Cursor cursor = Cursors.Similar(minConfidence);
        double papers = session.Single("SELECT count(*) FROM paper", row => row.GetInt64(0));
        Dictionary<long, List<Weighed>> vectors = Vectors(session, asked, minConfidence, papers);
        if (!vectors.Remove(asked, out List<Weighed>? own))
            own = [];
        Dictionary<long, string> ids = Nodes.Ids(session, vectors.Keys);
        HashSet<long> named = [.. own.Select(concept => concept.Key)];
        return Paging.Of(
            vectors.Select(other => new SimilarRow(other.Key, ids[other.Key], Cosine(own, other.Value, named), Shared(other.Value, named))),
            row => new SortKey(-row.Score, row.PaperId), "ns", cursor, page, rows => Load(session, rows));
    }

    /// <summary>The concepts of every paper that has one in common with the paper asked about, by key.</summary>
    static Dictionary<long, List<Weighed>> Vectors(Session session, long asked, double minConfidence, double papers) =>
        session.Query(
            """
            SELECT fact.paper, fact.concept, concept.support FROM fact JOIN concept ON concept.key = fact.concept
            WHERE fact.confidence >= @min_confidence AND fact.paper IN (
                SELECT other.paper FROM fact AS own JOIN fact AS other ON other.concept = own.concept
                WHERE own.paper = @asked AND own.confidence >= @min_confidence AND other.confidence >= @min_confidence)
            ORDER BY fact.paper, fact.concept
            """,
            row => (Paper: row.GetInt64(0), Concept: new Weighed(row.GetInt64(1), Math.Log(1 + (papers / Math.Max(1, row.GetInt32(2)))))),
            ("@asked", asked), ("@min_confidence", minConfidence))
        .GroupBy(row => row.Paper, row => row.Concept)
        .ToDictionary(group => group.Key, group => group.ToList());

    static double Cosine(List<Weighed> own, List<Weighed> other, HashSet<long> named) =>
        Scores.Round(Square(other.Where(concept => named.Contains(concept.Key))) / Math.Sqrt(Square(own) * Square(other)));

    static double Square(IEnumerable<Weighed> concepts) => concepts.Sum(concept => concept.Weight * concept.Weight);

    static IReadOnlyList<long> Shared(List<Weighed> other, HashSet<long> named) =>
        [.. other.Where(concept => named.Contains(concept.Key)).OrderByDescending(concept => concept.Weight).ThenBy(concept => concept.Key).Select(concept => concept.Key)];

    static IReadOnlyList<SimilarPaper> Load(Session session, IReadOnlyList<SimilarRow> rows)
    {
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, rows.Select(row => row.Paper));
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, rows.SelectMany(row => row.Shared));
        return [.. rows.Select(row => new SimilarPaper(papers[row.Paper].Paper, row.Score, [.. row.Shared.Select(key => concepts[key])]))];
    }

    readonly record struct Weighed(long Key, double Weight);

    readonly record struct SimilarRow(long Paper, string PaperId, double Score, IReadOnlyList<long> Shared);
}
