using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Evaluation;
using PaperGraph.Resolution;

namespace PaperGraph.Cli.Commands;

sealed class ResolveCommand : Command
{
    // Nothing is stored, so nobody will ask who extracted it.
    const string Extractor = "given";

    readonly Argument<string[]> _sources = new("EXTRACTED")
    {
        Description = "Files in the form that extract prints, such as data/gold/seed-dev.jsonl, gzipped or not; - is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    public ResolveCommand()
        : base("resolve", "Print which concepts the names in extractions stand for, one JSON object a concept and line, and store nothing.")
    {
        Add(_sources);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        await using Stream standardInput = Console.OpenStandardInput();
        List<ExtractedPaper> papers = [];
        foreach (string source in input.GetRequiredValue(_sources))
        {
            await foreach (GoldPaper line in GoldReader.ReadAsync(source, standardInput, cancellation))
                papers.Add(line.WithNamesOnly(Extractor));
        }

        ConceptGraph graph = new Resolver().Resolve(papers);
        await using StreamWriter output = Terminal.OpenData();
        foreach (string line in ConceptLine.Write(graph, papers))
            await output.WriteLineAsync(line);
        return ExitCode.Done;
    }
}
