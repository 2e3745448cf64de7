using System.Text.Json;

namespace PaperGraph.Storage.Sqlite;

/// <summary>Papers that reach the same benchmarks.</summary>
static class SharingQuestions
{
    // What reaches a benchmark: INTRODUCES and USES.
    const string Reaches = "fact.role <= 1 AND fact.confidence >= @min_confidence";

    public static Page<SharingPaper> Page(Session session, SharingQuestion question, PageRequest page)
    {
        var cursor = new Cursor("sharing" + JsonSerializer.Serialize(question, StorageJson.Plain.SharingQuestion));
        long? asked = question.Paper is null ? null : Lookup.GetPaper(session, question.Paper);
        List<long> benchmarks = Benchmarks(session, question, asked);
        List<SharingRow> rows = [.. Reaching(session, question, benchmarks, asked)
            .GroupBy(pair => (pair.Paper, pair.PaperId), pair => pair.Benchmark)
            .Select(group => new SharingRow(group.Key.Paper, group.Key.PaperId, [.. group.Order()]))
            .Where(row => row.Shared.Count >= question.MinShared)];
        return Paging.Of(
            rows, row => new SortKey(-(double)row.Shared.Count, row.PaperId), "ns", cursor, page,
            shown => Load(session, shown, asked, question.MinConfidence));
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

    static List<(long Paper, string PaperId, long Benchmark)> Reaching(Session session, SharingQuestion question, List<long> benchmarks, long? asked)
    {
        Conditions where = PaperQuestions.Matching(session, question.Papers)
            .And("fact.concept IN (SELECT value FROM json_each(@benchmarks))", ("@benchmarks", Conditions.List(benchmarks)))
            .And(Reaches, ("@min_confidence", question.MinConfidence))
            .When(asked is not null, "fact.paper <> @asked", ("@asked", asked));
        return session.Query(
            $"""
            SELECT fact.paper, node.id, fact.concept FROM fact
            JOIN paper ON paper.key = fact.paper JOIN node ON node.key = fact.paper WHERE {where.Text}
            """,
            row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2)),
            where.Parameters());
    }

    static IReadOnlyList<SharingPaper> Load(Session session, IReadOnlyList<SharingRow> rows, long? asked, double minConfidence)
    {
        Dictionary<long, Reached> reached = Count(session, rows.SelectMany(row => row.Shared), minConfidence);
        long Other(SharingRow row, long benchmark) => asked ?? reached[benchmark].FirstBut(row.Paper);
        Dictionary<(long Paper, long Concept), StoredFact> facts = Proof.Facts(session, rows.SelectMany(row => row.Shared.SelectMany(
            benchmark => new[] { (row.Paper, benchmark), (Other(row, benchmark), benchmark) })));
        Dictionary<long, StoredPaper> papers = Nodes.Papers(session, facts.Keys.Select(fact => fact.Paper));
        Dictionary<long, Concept> concepts = Nodes.Concepts(session, facts.Keys.Select(fact => fact.Concept));
        IReadOnlyList<Evidence> Evidence(long paper, long benchmark) =>
            FactQuestions.Of(facts[(paper, benchmark)], papers[paper], concepts[benchmark].Id);
        return [.. rows.Select(row => new SharingPaper(papers[row.Paper].Paper, [.. row.Shared.Select(benchmark => new SharedBenchmark(
            concepts[benchmark], reached[benchmark].Papers, Evidence(row.Paper, benchmark), Evidence(Other(row, benchmark), benchmark)))]))];
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

    readonly record struct SharingRow(long Paper, string PaperId, IReadOnlyList<long> Shared);

    readonly record struct Reached(int Papers, long First, long Second)
    {
        public long FirstBut(long paper) => paper == First ? Second : First;
    }
}
