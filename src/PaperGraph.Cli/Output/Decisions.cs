using System.Globalization;
using System.Text.Json.Nodes;
using PaperGraph.Curation;

namespace PaperGraph.Cli.Output;

/// <summary>Decisions as lines for people, and in the form in which files hold them.</summary>
static class Decisions
{
    /// <summary>"decision:3 same-as: MoE, mixture of experts".</summary>
    public static string Line(Decision decision) => $"{decision.Id} {decision.Action.Word()}: {About(decision)}";

    public static string About(Decision decision)
    {
        string names = string.Join(decision.Action == DecisionAction.NotSameAs ? " ≠ " : " = ", decision.Names);
        return decision switch
        {
            { Paper: { } paper } => $"{names} in {paper}",
            { Kind: { } kind } => $"{names} is a {Words.Lower(kind)}",
            { Name: { } name } => $"{names} is called {name}",
            _ => names,
        };
    }

    public static JsonObject Json(Decision decision) => new()
    {
        ["id"] = decision.Id,
        ["action"] = decision.Action.Word(),
        ["names"] = Output.Json.Array(decision.Names, name => JsonValue.Create(name)),
        ["name"] = decision.Name,
        ["type"] = decision.Kind is { } kind ? Words.Lower(kind) : null,
        ["paper"] = decision.Paper,
        ["reason"] = decision.Reason,
        ["by"] = decision.By,
        ["at"] = Time(decision.At),
        ["undoneBy"] = decision.Undone?.By,
        ["undoneAt"] = decision.Undone is { } undone ? Time(undone.At) : null,
    };

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
