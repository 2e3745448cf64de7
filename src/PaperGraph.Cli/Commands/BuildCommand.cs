using System.CommandLine;
using System.Diagnostics;
using PaperGraph.Cli.Demo;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Cli.Storage;
using PaperGraph.Curation;
using PaperGraph.Extraction;
using PaperGraph.Resolution;
using PaperGraph.Storage;

namespace PaperGraph.Cli.Commands;

sealed class BuildCommand : Command
{
    readonly Argument<string[]> _sources = new("SOURCE")
    {
        Description = "Files of papers, gzipped or not; - is standard input. With --extracted they may be left out.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    readonly StoreOption _store = new();
    readonly SourceOptions _options = new();
    readonly ExtractedOption _extracted = new();
    readonly OverridesOption _overrides = new();
    readonly Option<bool> _clean = new("--clean") { Description = "Empty the graph first, instead of adding to it and replacing in it. What was decided about names stays; see --forget-decisions." };
    readonly Option<bool> _forget = new("--forget-decisions") { Description = "With --clean: forget what was decided about names too. No paper can bring it back." };

    public BuildCommand()
        : base("build", "Read papers and put what they name into a graph. Adds and replaces, never removes.")
    {
        Add(_sources);
        Add(_store);
        _options.AddTo(this);
        Add(_extracted);
        Add(_overrides);
        Add(_clean);
        Add(_forget);
        Validators.Add(result =>
        {
            if (result.GetValue(_sources) is not { Length: > 0 } && result.GetValue(_extracted) is null)
                result.AddError("build needs papers to read: name a SOURCE, or lines with --extracted FILE.");
            if (result.GetValue(_forget) && !result.GetValue(_clean))
                result.AddError("--forget-decisions goes with --clean. A single decision is taken back with 'papergraph undo'.");
        });
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        var time = Stopwatch.StartNew();
        string uri = _store.In(input);
        IReadOnlyList<Decision> overrides = await _overrides.ReadAsync(input, cancellation);
        if (_store.Named(input) is null)
            Directory.CreateDirectory(UserData.Folder);
        await using IPaperGraphStore store = await Graphs.OpenAsync(uri, cancellation);
        // From here on it is the user's own: the demo would empty it.
        DemoStamp.Remove(uri);
        var builder = new GraphBuilder(store, Extractor.Default, new Resolver())
        {
            StartsAnew = input.GetValue(_clean),
            ForgetsDecisions = input.GetValue(_forget),
        };
        IAsyncEnumerable<Paper> papers = _options.ReadAsync(input.GetValue(_sources) ?? [], input);
        IAsyncEnumerable<ExtractedPaper>? extracted = _extracted.ReadAsync(papers, input, cancellation);
        BuildReport report = await Progress.ShowAsync("Building", progress => extracted is null
            ? builder.BuildAsync(papers, progress, cancellation)
            : builder.BuildAsync(extracted, progress, cancellation));
        IReadOnlyList<Decision> decided = await new Curator(store, new Resolver(), TimeProvider.System).DecideAsync(overrides, cancellation);
        SaveCounts counts = report.Saved;

        Terminal.Output.Line(FormattableString.Invariant(
            $"{uri}: {Words.Count(counts.Added, "paper")} added, {counts.Replaced:N0} replaced, {counts.Unchanged:N0} unchanged, in {time.Elapsed.TotalSeconds:0.0} s. Of the graph {report.Applied.Written:N0} rows were written and {report.Applied.Removed:N0} removed."));
        if (decided.Count > 0)
            Terminal.Output.Line($"{Words.Count(decided.Count, "decision")} made from {input.GetValue(_overrides)}.");
        return ExitCode.Done;
    }
}
