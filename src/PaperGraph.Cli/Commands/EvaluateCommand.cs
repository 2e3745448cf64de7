using System.CommandLine;
using System.Text.Json.Nodes;
using PaperGraph.Cli.Options;
using PaperGraph.Cli.Output;
using PaperGraph.Evaluation;
using PaperGraph.Extraction;
using Spectre.Console;

namespace PaperGraph.Cli.Commands;

sealed class EvaluateCommand : Command
{
    readonly Argument<string> _gold = new("GOLD") { Description = "Annotated papers, one JSON object a line, such as data/gold/seed-dev.jsonl; - is standard input." };
    readonly TextsOption _texts = new();
    readonly JsonOption _json = new();

    public EvaluateCommand()
        : base("evaluate", "Measure the extractor against papers that people annotated.")
    {
        Add(_gold);
        Add(_texts);
        Add(_json);
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult input, CancellationToken cancellation)
    {
        await using Stream standardInput = Console.OpenStandardInput();
        List<GoldPaper> gold = await GoldReader.ReadAsync(input.GetRequiredValue(_gold), standardInput, cancellation).ToListAsync(cancellation);
        GoldTexts texts = await GoldTexts.ReadAsync(input.GetValue(_texts) ?? [], cancellation);
        QualityReport report = Scorer.Score(gold, gold.Select(paper => Extractor.Default.Extract(texts.Of(paper))));
        if (input.GetValue(_json))
            Json.Write(ToJson(report));
        else
            Print(Terminal.Output, report);
        return ExitCode.Done;
    }

    static JsonObject ToJson(QualityReport report) => new(report.Rows.Select(row => KeyValuePair.Create<string, JsonNode?>(row.Measure, new JsonObject
    {
        ["p"] = row.Precision,
        ["r"] = row.Recall,
        ["f1"] = row.F1,
        ["predicted"] = row.Predicted,
        ["gold"] = row.Gold,
    })));

    static void Print(IAnsiConsole console, QualityReport report)
    {
        console.Line(FormattableString.Invariant($"{"",-16}{"P",8}{"R",8}{"F1",8}{"predicted",11}{"gold",7}"));
        foreach (QualityRow row in report.Rows)
        {
            console.Line(FormattableString.Invariant(
                $"{row.Measure,-16}{row.Precision,8:0.000}{row.Recall,8:0.000}{row.F1,8:0.000}{row.Predicted,11}{row.Gold,7}"));
        }
    }
}
