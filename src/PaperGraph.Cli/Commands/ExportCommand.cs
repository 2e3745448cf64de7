using System.CommandLine;
using PaperGraph.Cli.Export;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class ExportCommand : Command
{
    const string Csv = "csv";

    static readonly string[] Formats = ["jsonl", Csv, "graphml", "cypher"];

    readonly Argument<string> _format = new("FORMAT") { Description = string.Join(", ", Formats) + "." };
    readonly StoreOption _store = new();

    readonly Option<string?> _output = new("--output", "-o")
    {
        Description = "A file to write instead of standard output; for csv a folder, which it needs.",
        HelpName = "PATH",
    };

    public ExportCommand()
        : base("export", "Write the whole graph down, sorted: the same graph gives the same bytes.")
    {
        Add(_format);
        Add(_store);
        Add(_output);
        Validators.Add(result =>
        {
            string? format = result.GetValue(_format);
            if (format is not null && !Formats.Contains(format))
                result.AddError($"export knows no '{format}', only {string.Join(", ", Formats)}.");
            if (format == Csv && result.GetValue(_output) is null)
                result.AddError("csv is several files: name a folder for them with --output FOLDER.");
        });
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        await using IPaperGraphStore store = await Graphs.OpenExistingAsync(_store.In(input), cancellation);
        using var files = new OutputFiles();
        using (IExportFormat format = Open(input.GetRequiredValue(_format), input.GetValue(_output), files))
            await new GraphExport(store, format).WriteAsync(cancellation);
        files.Keep();
        return ExitCode.Done;
    }

    static IExportFormat Open(string format, string? path, OutputFiles files)
    {
        if (format == Csv)
            return new CsvFormat(name => files.Open(Path.Combine(path!, name)));
        StreamWriter output = path is null ? Terminal.OpenData() : files.Open(path);
        return format switch
        {
            "graphml" => new GraphmlFormat(output),
            "cypher" => new CypherFormat(output),
            _ => new JsonLinesFormat(output),
        };
    }
}
