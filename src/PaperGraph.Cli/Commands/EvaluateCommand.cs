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
    readonly Argument<string?> _gold = new("GOLD")
    {
        Description = "Annotated papers, one JSON object a line, such as data/gold/seed-dev.jsonl; - is standard input. Without it: the figures published with the model, of papers that it had not learned from.",
        Arity = ArgumentArity.ZeroOrOne,
    };
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
        if (input.GetValue(_gold) is { } gold)
            Write(await MeasureAsync(gold, input.GetValue(_texts) ?? [], cancellation), input.GetValue(_json));
        else
            Write(Quality.Shipped, input.GetValue(_json));
        return ExitCode.Done;
    }

    static async Task<QualityReport> MeasureAsync(string source, IEnumerable<string> textFiles, CancellationToken cancellation)
    {
        await using Stream standardInput = Console.OpenStandardInput();
        List<GoldPaper> gold = await GoldReader.ReadAsync(source, standardInput, cancellation).ToListAsync(cancellation);
        GoldTexts texts = await GoldTexts.ReadAsync(textFiles, cancellation);
        return Scorer.Score(gold, gold.Select(paper => Extractor.Default.Extract(texts.Of(paper))));
    }

    static void Write(QualityReport report, bool asJson)
    {
        if (asJson)
            Json.Write(ToJson(report));
        else
            Print(Terminal.Output, report.Rows, report.Confidence);
    }

    static void Write(Quality quality, bool asJson)
    {
        if (asJson)
        {
            Terminal.Output.Write(quality.ToJson());
            return;
        }
        foreach (QualitySet set in quality.Sets)
        {
            Terminal.Output.Line(FormattableString.Invariant($"{quality.Model} on {set.Name}: {set.Papers} papers, each read by a model that was trained without it"));
            Print(Terminal.Output, set.Rows, set.Confidence);
            Terminal.Output.Line("");
        }
    }

    static JsonObject ToJson(QualityReport report) => new(report.Rows.Select(row => KeyValuePair.Create<string, JsonNode?>(row.Measure, new JsonObject
    {
        ["p"] = row.Precision,
        ["r"] = row.Recall,
        ["f1"] = row.F1,
        ["predicted"] = row.Predicted,
        ["gold"] = row.Gold,
    })));

    static void Print(IAnsiConsole console, IEnumerable<QualityRow> rows, IEnumerable<ConfidenceRow> confidence)
    {
        console.Line(FormattableString.Invariant($"{"",-16}{"P",8}{"R",8}{"F1",8}{"predicted",11}{"gold",7}"));
        foreach (QualityRow row in rows)
        {
            console.Line(FormattableString.Invariant(
                $"{row.Measure,-16}{row.Precision,8:0.000}{row.Recall,8:0.000}{row.F1,8:0.000}{row.Predicted,11}{row.Gold,7}"));
        }
        foreach (ConfidenceRow row in confidence)
            console.Line(FormattableString.Invariant($"confidence {row.From:0.0}  {row.Right,7:0.000}{row.Predicted,27}"));
    }
}
