using System.Text.Json.Nodes;
using PaperGraph.Storage;
using Spectre.Console;

namespace PaperGraph.Cli.Output;

/// <summary>What a question to the graph brought, for a script or for a person.</summary>
sealed record Answer(Func<JsonNode> Json, Action<IAnsiConsole> Prose)
{
    /// <summary>One row after the other, and how many more there are.</summary>
    public static Answer OfRows<T>(Page<T> page, Func<T, JsonNode?> toJson, Action<IAnsiConsole, T> print) => new(
        () => Output.Json.Of(page, toJson),
        console =>
        {
            foreach (T row in page.Items)
                print(console, row);
            console.Rest(page);
        });
}
