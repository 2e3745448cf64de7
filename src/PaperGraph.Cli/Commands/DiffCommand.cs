using System.CommandLine;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Diff;
using PaperGraph.Cli.Export;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class DiffCommand : Command
{
    readonly Argument<string> _before = new("BEFORE") { Description = "A graph: a file, or a server's address." };
    readonly Argument<string> _after = new("AFTER") { Description = "Another one: made by a newer extractor, or of more papers." };
    readonly JsonOption _json = new();

    public DiffCommand()
        : base("diff", "Show what changed between two graphs: papers, concepts, repositories, edges, and which names stand for which concept.")
    {
        Add(_before);
        Add(_after);
        Add(_json);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        GraphSnapshot before = await ReadAsync(input.GetRequiredValue(_before), cancellation);
        GraphSnapshot after = await ReadAsync(input.GetRequiredValue(_after), cancellation);
        List<SectionDiff> sections =
            [.. before.Sections.Zip(after.Sections, (one, other) => new SectionDiff(one.Name, one.Parts, other.Parts))];
        if (input.GetValue(_json))
            Json.Write(new JsonObject(sections.Select(section => KeyValuePair.Create(section.Name, (JsonNode?)section.ToJson()))));
        else
            sections.ForEach(section => section.Print(Terminal.Output));
        return ExitCode.Done;
    }

    static async Task<GraphSnapshot> ReadAsync(string address, CancellationToken cancellation)
    {
        await using IPaperGraphStore store = await Graphs.OpenExistingAsync(address, cancellation);
        var snapshot = new GraphSnapshot();
        await new GraphExport(store, snapshot).WriteAsync(cancellation);
        return snapshot;
    }
}
