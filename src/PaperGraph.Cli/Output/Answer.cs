using System.Text.Json.Nodes;
using Spectre.Console;

namespace PaperGraph.Cli.Output;

/// <summary>What a question to the graph brought, for a script or for a person.</summary>
sealed record Answer(Func<JsonNode> Json, Action<IAnsiConsole> Prose);
