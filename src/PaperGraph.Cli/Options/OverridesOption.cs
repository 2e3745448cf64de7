using System.CommandLine;
using PaperGraph.Curation;

namespace PaperGraph.Cli.Options;

/// <summary>Decisions to make together with a build.</summary>
sealed class OverridesOption : Option<string?>
{
    public const string Form = "One decision a line: {\"action\":\"same-as\",\"names\":[\"MoE\",\"mixture of experts\"]}; actions are same-as, not-same-as, name, type, drop, reject.";

    public OverridesOption()
        : base("--overrides")
    {
        Description = "Decisions to make once the papers are in; those in force already are not made again. " + Form;
        HelpName = "FILE";
    }

    /// <summary>Read before any long work, so that a slip in the file is known at once; empty where the option is not given.</summary>
    public async Task<IReadOnlyList<Decision>> ReadAsync(ParseResult input, CancellationToken cancellation) =>
        input.GetValue(this) is { } file
            ? await OverridesReader.ReadAsync(file, Environment.UserName, cancellation: cancellation).ToListAsync(cancellation)
            : [];
}
