using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Reading;

/// <summary>Papers that reach the same benchmarks.</summary>
sealed class SharingQuestions(ICypherConnection connection)
{
    public async Task<Page<SharingPaper>> PageAsync(SharingQuestion question, PageRequest page, CancellationToken cancellation)
    {
        var pages = new Pages(Cursors.Sharing(question), "ns", page);
        CypherRow answer = await connection.AskOneAsync("sharing", pages.Asking(Parameters(question)), cancellation);
        if (answer.Flag("paperMissing"))
            throw NotInGraphException.Paper(question.Paper!);
        if (answer.Flag("benchmarkMissing"))
            throw NotInGraphException.Concept(question.Benchmark!);
        PaperFilters.ThrowIfMissing(answer, question.Papers);
        Dictionary<string, Reached> benchmarks = answer.Maps("benchmarks").Select(Reached.Read)
            .ToDictionary(reached => reached.Benchmark.Id, StringComparer.Ordinal);
        return pages.Of(answer, row => Sharing(row, benchmarks));
    }

    static SharingPaper Sharing(CypherRow row, Dictionary<string, Reached> benchmarks)
    {
        StoredPaper stored = Nodes.Stored(row.Map("paper")!);
        return new SharingPaper(stored.Paper, [.. row.Maps("shared").Select(shared =>
        {
            Reached reached = benchmarks[shared.Text("benchmark")];
            return new SharedBenchmark(
                reached.Benchmark, reached.Papers, Evidence(stored, reached.Benchmark, shared), reached.EvidenceOfAnother(stored.Paper));
        })]);
    }

    static IReadOnlyList<Evidence> Evidence(StoredPaper stored, Concept benchmark, CypherRow fact) =>
        Proof.OfFact(stored, benchmark.Id, CypherName.Parse<Role>(fact.Text("type")), fact.Map("fact")!);

    static Dictionary<string, object?> Parameters(SharingQuestion question) => new()
    {
        ["paper"] = question.Paper is null ? null : Asked.For(question.Paper),
        ["benchmark"] = question.Benchmark is null ? null : Kinds(includeDatasets: true).Select(kind => Asked.For(question.Benchmark, kind)).ToList(),
        ["kinds"] = Kinds(question.IncludeDatasets).Select(CypherName.Of).ToList(),
        ["minShared"] = question.MinShared,
        ["minConfidence"] = question.MinConfidence,
        ["filter"] = PaperFilters.Parameter(question.Papers),
    };

    static IReadOnlyList<ConceptKind> Kinds(bool includeDatasets) =>
        includeDatasets ? [ConceptKind.Benchmark, ConceptKind.Dataset] : [ConceptKind.Benchmark];

    /// <param name="Papers">How many papers reach it.</param>
    /// <param name="Others">The paper asked about, or else the first two that reach it.</param>
    sealed record Reached(Concept Benchmark, int Papers, IReadOnlyList<CypherRow> Others)
    {
        public static Reached Read(CypherRow map) => new(Nodes.Concept(map.Map("concept")!), map.Number("papers"), [.. map.Maps("others")]);

        public IReadOnlyList<Evidence> EvidenceOfAnother(Paper paper)
        {
            CypherRow other = Others.First(other => other.Map("paper")!.Text("id") != paper.Id);
            return Evidence(Nodes.Stored(other.Map("paper")!), Benchmark, other);
        }
    }
}
