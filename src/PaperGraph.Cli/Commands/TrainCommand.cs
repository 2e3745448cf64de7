using System.CommandLine;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using PaperGraph.Training;

namespace PaperGraph.Cli.Commands;

sealed class TrainCommand : Command
{
    readonly Argument<string[]> _gold = new("GOLD")
    {
        Description = "Annotated papers, one JSON object a line, such as data/gold/seed-dev.jsonl. SET=FILE counts them to a set of figures of --quality; else the file's name is the set.",
        Arity = ArgumentArity.OneOrMore,
    };
    readonly TextsOption _texts = new();
    readonly Option<string> _output = new("--output") { Description = "Where to write the model.", HelpName = "FILE", DefaultValueFactory = _ => "extractor.model" };
    readonly Option<string?> _quality = new("--quality")
    {
        Description = "Instead of a model, write how good one is on papers that it has not learned from, by cross-validation over GOLD. Takes five times as long.",
        HelpName = "FILE",
    };
    readonly Option<string?> _predictions = new("--predictions") { Description = "With --quality: also write what was extracted from each paper, one JSON object a line.", HelpName = "FILE" };

    public TrainCommand()
        : base("train", "Fit the extractor to annotated papers. The same papers give the same bytes.")
    {
        Add(_gold);
        Add(_texts);
        Add(_output);
        Add(_quality);
        Add(_predictions);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        GoldTexts texts = await GoldTexts.ReadAsync(input.GetValue(_texts) ?? [], cancellation);
        List<AnnotatedPaper> papers = [];
        foreach ((string set, string file) in input.GetRequiredValue(_gold).Select(SetAndFile))
        {
            await foreach (GoldPaper gold in GoldReader.ReadAsync(file, cancellation: cancellation))
                papers.Add(new AnnotatedPaper(gold, texts.Of(gold), set));
        }
        if (input.GetValue(_quality) is { } quality)
            Measure(papers, quality, input.GetValue(_predictions));
        else
            Train(papers, input.GetRequiredValue(_output));
        return ExitCode.Done;
    }

    static (string Set, string File) SetAndFile(string gold)
    {
        int sign = gold.IndexOf('=', StringComparison.Ordinal);
        return sign < 0 || File.Exists(gold) ? (Path.GetFileNameWithoutExtension(gold), gold) : (gold[..sign], gold[(sign + 1)..]);
    }

    static void Train(List<AnnotatedPaper> papers, string output)
    {
        byte[] model = ExtractorTrainer.Train(papers, Terminal.Say);
        using var files = new OutputFiles();
        using (StreamWriter file = files.Open(output))
            file.BaseStream.Write(model);
        files.Keep();
        Terminal.Say($"{output}: {model.Length / 1024} KiB. The library is built with the one at src/PaperGraph/Extraction/Model/extractor.model.");
    }

    static void Measure(List<AnnotatedPaper> papers, string quality, string? predictions)
    {
        CrossValidated measured = ExtractorTrainer.Measure(papers, Terminal.Say);
        using var files = new OutputFiles();
        using (StreamWriter file = files.Open(quality))
            file.Write(measured.Quality.ToJson());
        if (predictions is not null)
        {
            using StreamWriter file = files.Open(predictions);
            foreach (ExtractedPaper paper in measured.Extracted)
                file.WriteLine(ExtractionLine.Write(paper));
        }
        files.Keep();
    }
}
