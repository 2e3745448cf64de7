using System.CommandLine;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Extraction;

namespace PaperGraph.Cli.Commands;

sealed class ExtractCommand : Command
{
    readonly Argument<string> _source = new("SOURCE") { Description = "A file of papers, gzipped or not; - is standard input." };
    readonly SourceOptions _options = new();

    public ExtractCommand()
        : base("extract", "Print what each paper names, one JSON object a paper and line, and store nothing.")
    {
        Add(_source);
        _options.AddTo(this);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        IAsyncEnumerable<Paper> papers = _options.ReadAsync([input.GetRequiredValue(_source)], input);
        await using StreamWriter output = Terminal.OpenData();
        await Progress.ShowAsync("Extracting", progress => WriteAsync(papers, output, progress, cancellation), besideOutput: true);
        return ExitCode.Done;
    }

    static async Task<int> WriteAsync(
        IAsyncEnumerable<Paper> papers, StreamWriter output, IProgress<int> progress, CancellationToken cancellation)
    {
        int count = 0;
        await foreach (Paper paper in papers.WithCancellation(cancellation))
        {
            await output.WriteLineAsync(ExtractionLine.Write(Extractor.Default.Extract(paper)));
            progress.Report(++count);
        }
        return count;
    }
}
