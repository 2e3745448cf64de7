using System.Text.Json;
using PaperGraph.Curation;

namespace PaperGraph.Storage.Sqlite;

/// <summary>What curators decided, a row a decision.</summary>
static class DecisionTable
{
    public static void Save(Session session, IReadOnlyList<Decision> decisions)
    {
        foreach (Decision decision in decisions)
            session.Execute(
                "INSERT INTO decision (number, json) VALUES (@number, @json) ON CONFLICT (number) DO UPDATE SET json = excluded.json",
                ("@number", decision.Number), ("@json", JsonSerializer.Serialize(decision, StorageJson.Plain.Decision)));
    }

    public static IReadOnlyList<Decision> All(Session session) =>
        session.Query("SELECT json FROM decision ORDER BY number", row => JsonSerializer.Deserialize(row.GetString(0), StorageJson.Plain.Decision)!);
}
