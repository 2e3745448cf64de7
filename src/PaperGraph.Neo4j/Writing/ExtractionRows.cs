using System.Text.Json;
using PaperGraph.Storage;

namespace PaperGraph.Neo4j.Writing;

/// <summary>Extractions as they were made, as rows for <c>UNWIND $rows</c>.</summary>
static class ExtractionRows
{
    public static async Task<SaveCounts> SaveAsync(
        ICypherTransaction transaction, IReadOnlyList<ExtractedPaper> papers, CancellationToken cancellation) =>
        Counts(await transaction.RunAsync(CypherStatement.Load("save-extractions"), Parameters(papers), cancellation));

    public static Dictionary<string, object?> Parameters(IReadOnlyList<ExtractedPaper> papers) => new() { ["rows"] = Of(papers) };

    /// <summary>Of one paper twice the last.</summary>
    static List<Dictionary<string, object?>> Of(IReadOnlyList<ExtractedPaper> papers)
    {
        var last = new Dictionary<string, ExtractedPaper>(papers.Count, StringComparer.Ordinal);
        foreach (ExtractedPaper extracted in papers)
            last[NodeId.OfPaper(extracted.Paper)] = extracted;
        // By id, so that two writers of the same papers lock them in one order and do not block each other for good.
        return [.. last.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new Dictionary<string, object?>
        {
            ["id"] = pair.Key,
            ["extractor"] = pair.Value.Extractor,
            ["json"] = JsonSerializer.Serialize(pair.Value, StorageJson.Plain.ExtractedPaper),
        })];
    }

    /// <param name="outcomes">How many papers were <c>added</c>, <c>replaced</c> and <c>unchanged</c>.</param>
    public static SaveCounts Counts(IReadOnlyList<CypherRow> outcomes)
    {
        int Of(string outcome) => outcomes.FirstOrDefault(row => row.Text("outcome") == outcome)?.Number("papers") ?? 0;
        return new SaveCounts(Of("added"), Of("replaced"), Of("unchanged"));
    }

    public static ExtractedPaper Read(CypherRow row) => JsonSerializer.Deserialize(row.Text("json"), StorageJson.Plain.ExtractedPaper)!;
}
