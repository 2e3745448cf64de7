namespace PaperGraph.Storage.Sqlite;

/// <summary>Papers that reach the same benchmarks.</summary>
static class SharingQuestions
{
    // What reaches a benchmark: INTRODUCES and USES.
    const string Reaches = "fact.role <= 1 AND fact.confidence >= @min_confidence";

    static readonly Keyset MostShared = new("sharing.paper", "n", "sharing.less");

    public static Page<SharingPaper> Page(Session session, SharingQuestion question, PageRequest page)
    {
        Cursor cursor = Cursors.Sharing(question);
        long? asked = question.Paper is null ? null : Lookup.GetPaper(session, question.Paper);
        List<long> benchmarks = Benchmarks(session, question, asked);
        Conditions reaching = PaperQuestions.Matching(session, question.Papers)
            .And("fact.concept IN (SELECT value FROM json_each(@benchmarks))", ("@benchmarks", Conditions.List(benchmarks)))
            .And(Reaches, ("@min_confidence", question.MinConfidence))
            .When(asked is not null, "fact.paper <> @asked", ("@asked", asked));
        string sharing = $"""
            (SELECT fact.paper, -count(*) AS less FROM fact JOIN paper ON paper.key = fact.paper
             WHERE {reaching.Text} GROUP BY fact.paper) AS sharing
            """;
        Conditions enough = new Conditions().And("sharing.less <= -@min_shared", reaching.Parameters(("@min_shared", question.MinShared)));
        return MostShared.Page(
            session, sharing, enough, cursor, page, papers => Load(session, Shared(session, papers, benchmarks, question), asked, question));
    }

    /// <summary>The benchmarks that count: reached by the paper asked about, or by two papers.</summary>
    static List<long> Benchmarks(Session session, SharingQuestion question, long? asked)
    {
        Conditions where = new Conditions()
            .And(Reaches, ("@min_confidence", question.MinConfidence))
            .When(asked is not null, "fact.paper = @asked", ("@asked", asked));
        if (question.Benchmark is not null)
            where.And("fact.concept = @benchmark", ("@benchmark", Named(session, question.Benchmark)));
        else
            where.And("concept.kind IN (SELECT value FROM json_each(@kinds))", ("@kinds", Conditions.List(Kinds(question.IncludeDatasets))));
        return session.Query(
            $"""
            SELECT fact.concept FROM fact JOIN concept ON concept.key = fact.concept WHERE {where.Text}
            GROUP BY fact.concept HAVING count(*) >= @needed
            """,
            row => row.GetInt64(0),
            where.Parameters(("@needed", asked is null ? 2 : 1)));
    }

    /// <summary>What each of the papers reaches of the benchmarks, by id.</summary>
    static ILookup<long, long> Shared(Session session, IReadOnlyList<long> papers, List<long> benchmarks, SharingQuestion question) =>
        session.Query(
            $"""
            SELECT fact.paper, fact.concept FROM fact
            WHERE fact.paper IN (SELECT value FROM json_each(@papers)) AND fact.concept IN (SELECT value FROM json_each(@benchmarks))
                AND {Reaches} ORDER BY fact.paper, fact.concept
            """,
            row => (Paper: row.GetInt64(0), Benchmark: row.GetInt64(1)),
            ("@papers", Conditions.List(papers)), ("@benchmarks", Conditions.List(benchmarks)), ("@min_confidence", question.MinConfidence))
        .ToLookup(pair => pair.Paper, pair => pair.Benchmark);

    static Dictionary<long, (string, SharingPaper)> Load(Session session, ILookup<long, long> shared, long? asked, SharingQuestion question)
    {
        List<(long Paper, long Concept)> own = [.. shared.SelectMany(row => row.Select(benchmark => (row.Key, benchmark)))];
        Dictionary<long, Reached> reached = Count(session, own.Select(pair => pair.Concept), question.MinConfidence);
        long Other(long paper, long benchmark) => asked ?? reached[benchmark].FirstBut(paper);
        Dictionary<(long Paper, long Concept), StoredFact> facts =
            Proof.Facts(session, own.Concat(own.Select(pair => (Other(pair.Paper, pair.Concept), pair.Concept))));
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, facts.Keys.Select(fact => fact.Paper));
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, facts.Keys.Select(fact => fact.Concept));
        IReadOnlyList<Evidence> Evidence(long paper, long benchmark) =>
            FactQuestions.Of(facts[(paper, benchmark)], papers[paper], concepts[benchmark].Id);
        return shared.ToDictionary(row => row.Key, row => (papers[row.Key].Paper.Id, new SharingPaper(
            papers[row.Key].Paper,
            [.. row.Select(benchmark => new SharedBenchmark(
                concepts[benchmark], reached[benchmark].Papers, Evidence(row.Key, benchmark), Evidence(Other(row.Key, benchmark), benchmark)))])));
    }

    /// <summary>How many papers reach each benchmark, and the first two of them by id.</summary>
    static Dictionary<long, Reached> Count(Session session, IEnumerable<long> benchmarks, double minConfidence) =>
        session.Query(
            $"""
            SELECT concept, paper, papers FROM (
                SELECT fact.concept, fact.paper, count(*) OVER (PARTITION BY fact.concept) AS papers,
                    row_number() OVER (PARTITION BY fact.concept ORDER BY fact.paper) AS place
                FROM fact WHERE fact.concept IN (SELECT value FROM json_each(@benchmarks)) AND {Reaches})
            WHERE place <= 2 ORDER BY concept, place
            """,
            row => (Concept: row.GetInt64(0), Paper: row.GetInt64(1), Papers: row.GetInt32(2)),
            ("@benchmarks", Conditions.List(benchmarks.Distinct())), ("@min_confidence", minConfidence))
        .GroupBy(row => row.Concept)
        .ToDictionary(group => group.Key, group => new Reached(group.First().Papers, group.First().Paper, group.Last().Paper));

    static long Named(Session session, string benchmark) =>
        Kinds(includeDatasets: true).Select(kind => Lookup.Concept(session, benchmark, kind)).FirstOrDefault(key => key is not null)
        ?? throw NotInGraphException.Concept(benchmark);

    static IReadOnlyList<ConceptKind> Kinds(bool includeDatasets) =>
        includeDatasets ? [ConceptKind.Benchmark, ConceptKind.Dataset] : [ConceptKind.Benchmark];

    readonly record struct Reached(int Papers, long First, long Second)
    {
        public long FirstBut(long paper) => paper == First ? Second : First;
    }
}
