using System.Text.Json;

namespace PaperGraph.Storage.Sqlite;

/// <summary>The extractions as they were made, a row a paper.</summary>
static class ExtractionTable
{
    public static SaveCounts Save(Session session, IReadOnlyList<ExtractedPaper> papers, CancellationToken cancellation)
    {
        var last = new Dictionary<string, ExtractedPaper>(papers.Count, StringComparer.Ordinal);
        foreach (ExtractedPaper extracted in papers)
            last[NodeId.OfPaper(extracted.Paper)] = extracted;
        var counts = new SaveCounts();
        foreach ((string id, ExtractedPaper extracted) in last)
        {
            cancellation.ThrowIfCancellationRequested();
            counts += Save(session, id, JsonSerializer.Serialize(extracted, StorageJson.Plain.ExtractedPaper));
        }
        return counts;
    }

    public static void Remove(Session session, IReadOnlyList<string> ids)
    {
        foreach (string id in ids)
            session.Execute("DELETE FROM extraction WHERE id = @id", ("@id", id));
    }

    /// <summary>Up to <paramref name="count"/> extractions whose ids come after <paramref name="after"/>, by id.</summary>
    public static List<(string Id, ExtractedPaper Extracted)> After(Session session, string after, int count) =>
        session.Query(
            "SELECT id, json FROM extraction WHERE id > @after ORDER BY id LIMIT @count",
            row => (row.GetString(0), JsonSerializer.Deserialize(row.GetString(1), StorageJson.Plain.ExtractedPaper)!),
            ("@after", after), ("@count", count));

    static SaveCounts Save(Session session, string id, string json)
    {
        string? before = session.Single("SELECT json FROM extraction WHERE id = @id", row => row.GetString(0), ("@id", id));
        if (before == json)
            return new SaveCounts(0, 0, 1);
        session.Execute(
            "INSERT INTO extraction (id, json) VALUES (@id, @json) ON CONFLICT (id) DO UPDATE SET json = excluded.json",
            ("@id", id), ("@json", json));
        return before is null ? new SaveCounts(1, 0, 0) : new SaveCounts(0, 1, 0);
    }
}
