namespace PaperGraph.Storage.Sqlite;

/// <summary>The links and candidates of papers.</summary>
static class LinkQuestions
{
    public static IReadOnlyList<IReadOnlyList<LinkAnswer>> LinksOf(Session session, IReadOnlyList<string> paperIds)
    {
        List<long?> keys = [.. paperIds.Select(id => Lookup.Paper(session, id))];
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, keys.OfType<long>());
        List<StoredLink> links = Proof.Links(session, papers.Keys);
        Dictionary<long, Repository> repositories = Nodes.Repositories(session, links.Select(link => link.Repository).OfType<long>());
        ILookup<long, LinkAnswer> answers = links
            .DistinctBy(link => (link.Paper, link.Url))
            .ToLookup(
                link => link.Paper,
                link => new LinkAnswer(
                    link.Url, link.Kind, link.Repository is { } key ? repositories[key] : null, link.Evidence(papers[link.Paper])));
        return [.. keys.Select(key => key is { } paper ? answers[paper].ToList() : [])];
    }

    public static IReadOnlyList<IReadOnlyList<CandidateAnswer>> CandidatesOf(Session session, IReadOnlyList<string> paperIds)
    {
        List<long?> keys = [.. paperIds.Select(id => Lookup.Paper(session, id))];
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, keys.OfType<long>());
        ILookup<long, CandidateAnswer> answers = session.Query(
            """
            SELECT paper, surface, kind, confidence, reason, field, start, end, sentence_start, sentence_end
            FROM json_each(@papers) AS asked JOIN candidate ON candidate.paper = asked.value ORDER BY paper, number
            """,
            row => (Paper: row.GetInt64(0), Answer: TextEvidence.OfCandidate(
                papers[row.GetInt64(0)],
                new Candidate(Proof.Span(row, 5, 6), row.GetString(1), (ConceptKind)row.GetInt32(2), row.GetDouble(3), row.GetString(4)),
                Proof.Span(row, 5, 8))),
            ("@papers", Conditions.List(papers.Keys)))
            .ToLookup(row => row.Paper, row => row.Answer);
        return [.. keys.Select(key => key is { } paper ? answers[paper].ToList() : [])];
    }

    public static Coverage? CoverageOf(Session session, string paperId, ConceptKind kind) =>
        Lookup.Paper(session, paperId) is not { } paper ? null : session.Single(
            """
            SELECT
                EXISTS (SELECT 1 FROM fact JOIN concept ON concept.key = fact.concept WHERE fact.paper = @paper AND concept.kind = @kind),
                EXISTS (SELECT 1 FROM candidate WHERE paper = @paper AND kind = @kind)
            """,
            row => row.GetBoolean(0) ? Coverage.Named : row.GetBoolean(1) ? Coverage.CandidatesOnly : Coverage.None,
            ("@paper", paper), ("@kind", (int)kind));
}
