using System.CommandLine;
using PaperGraph.Cli.Output;
using PaperGraph.Corpus;

namespace PaperGraph.Cli.Options;

/// <summary>How sources are read: <c>--format</c> and <c>--skip-bad</c>.</summary>
sealed class SourceOptions
{
    readonly Option<CorpusFormat?> _format = new("--format")
    {
        Description = "What the source holds. Without it, its first line tells.",
        HelpName = string.Join('|', Formats.Keys),
        CustomParser = result =>
        {
            if (Formats.TryGetValue(result.Tokens[0].Value, out CorpusFormat format))
                return format;
            result.AddError($"--format knows no '{result.Tokens[0].Value}', only {string.Join(", ", Formats.Keys)}.");
            return null;
        },
    };

    readonly Option<bool> _skipBad = new("--skip-bad") { Description = "Leave out what is no paper and list it at the end, instead of stopping there." };

    static Dictionary<string, CorpusFormat> Formats { get; } =
        Enum.GetValues<CorpusFormat>().ToDictionary(format => format.ToString().ToLowerInvariant(), StringComparer.OrdinalIgnoreCase);

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_skipBad);
    }

    /// <summary>The papers of all sources, one after the other. Says at the end what was skipped.</summary>
    public async IAsyncEnumerable<Paper> ReadAsync(IEnumerable<string> sources, ParseResult input)
    {
        var skipped = input.GetValue(_skipBad) ? new List<BadRecord>() : null;
        await using Stream standardInput = Console.OpenStandardInput();
        var reader = new CorpusReader { Format = input.GetValue(_format), Skipped = skipped, StandardInput = standardInput };
        foreach (string source in sources)
        {
            await foreach (Paper paper in reader.ReadAsync(source))
                yield return paper;
        }
        SayWhatWasSkipped(skipped ?? []);
    }

    static void SayWhatWasSkipped(List<BadRecord> skipped)
    {
        if (skipped.Count > 0)
            Terminal.Say($"Skipped {Words.Count(skipped.Count, "record")}:");
        foreach (BadRecord record in skipped)
            Terminal.Say($"  {record}");
    }
}
