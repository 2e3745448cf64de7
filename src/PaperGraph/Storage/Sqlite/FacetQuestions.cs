namespace PaperGraph.Storage.Sqlite;

/// <summary>What a filter's papers have, counted.</summary>
static class FacetQuestions
{
    public static PaperFacets Of(Session session, PaperFilter filter, int first)
    {
        Conditions where = PaperQuestions.Matching(session, filter);
        List<(long Concept, int Count)> counts = session.Query(
            $"""
            SELECT concept, count FROM (
                SELECT fact.concept, concept.kind, count(*) AS count,
                    row_number() OVER (PARTITION BY concept.kind ORDER BY count(*) DESC, fact.concept) AS place
                FROM paper JOIN fact ON fact.paper = paper.key JOIN concept ON concept.key = fact.concept
                WHERE {where.Text} GROUP BY fact.concept)
            WHERE place <= @first ORDER BY kind, place
            """,
            row => (row.GetInt64(0), row.GetInt32(1)),
            where.Parameters(("@first", first)));
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, counts.Select(count => count.Concept));
        return new PaperFacets(
            [.. counts.Select(count => new ConceptCount(concepts[count.Concept], count.Count))],
            session.Query(
                $"SELECT published / 10000 AS year, count(*) FROM paper WHERE {where.Text} GROUP BY year ORDER BY year DESC NULLS LAST",
                row => new YearCount(row.IsDBNull(0) ? null : row.GetInt32(0), row.GetInt32(1)),
                where.Parameters()),
            session.Single($"SELECT count(*) FROM paper WHERE {where.Text} AND has_repository", row => row.GetInt32(0), where.Parameters()));
    }
}
