using System.Globalization;
using PaperGraph.Curation;

namespace PaperGraph.Neo4j.Writing;

/// <summary>Decisions as nodes: properties a person can read in the Browser, none of them JSON.</summary>
static class DecisionRows
{
    public static async Task SaveAsync(ICypherTransaction transaction, IReadOnlyList<Decision> decisions, CancellationToken cancellation)
    {
        if (decisions.Count > 0)
            await transaction.RunAsync(
                CypherStatement.Load("save-decisions"),
                new Dictionary<string, object?> { ["rows"] = decisions.Select(RowOf).ToList() },
                cancellation);
    }

    public static Decision Read(CypherRow row) => new(CypherName.Parse<DecisionAction>(row.Text("action")), [.. row.Texts("names")])
    {
        Number = row.Number("number"),
        Name = row.TextOrNull("name"),
        Kind = row.TextOrNull("kind") is { } kind ? CypherName.Parse<ConceptKind>(kind) : null,
        Paper = row.TextOrNull("paper"),
        Reason = row.TextOrNull("reason"),
        By = row.Text("by"),
        At = TimeOf(row.Text("at")),
        Undone = row.TextOrNull("undoneBy") is { } by ? new Undoing(by, TimeOf(row.Text("undoneAt"))) : null,
    };

    static Dictionary<string, object?> RowOf(Decision decision) => new()
    {
        ["id"] = decision.Id,
        ["properties"] = new Dictionary<string, object?>
        {
            ["id"] = decision.Id,
            ["number"] = decision.Number,
            ["action"] = CypherName.Upper(decision.Action),
            ["names"] = decision.Names,
            ["name"] = decision.Name,
            ["kind"] = decision.Kind is { } kind ? CypherName.Of(kind) : null,
            ["paper"] = decision.Paper,
            ["reason"] = decision.Reason,
            ["by"] = decision.By,
            ["at"] = Text(decision.At),
            ["undoneBy"] = decision.Undone?.By,
            ["undoneAt"] = decision.Undone is { } undone ? Text(undone.At) : null,
        },
    };

    static string Text(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);

    static DateTimeOffset TimeOf(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
