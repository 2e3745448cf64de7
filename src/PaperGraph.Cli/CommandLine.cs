using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using PaperGraph.Cli.Commands;
using PaperGraph.Cli.Output;

namespace PaperGraph.Cli;

/// <summary>The command <c>papergraph</c>: results on standard output, everything else on standard error.</summary>
static class CommandLine
{
    static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(10);

    // Not a RootCommand: that one is called as its file is, PaperGraph.Cli.
    public static Command Create() =>
        new("papergraph", "Reads paper titles and abstracts, and keeps a graph of the methods, datasets, benchmarks and code they name.")
        {
            new DemoCommand(),
            new BuildCommand(),
            new ServeCommand(),
            new ExtractCommand(),
            new ResolveCommand(),
            new SearchCommand(),
            new ShowCommand(),
            new NeighboursCommand(),
            new BuildingOnCommand(),
            new SharingCommand(),
            new SimilarCommand(),
            new PathCommand(),
            new MergesCommand(),
            new DiffCommand(),
            new RemoveCommand(),
            new CandidatesCommand(),
            new DecideCommand(),
            new DecisionsCommand(),
            new UndoCommand(),
            new KeyCommand(),
            new StatsCommand(),
            new ExportCommand(),
            new EvaluateCommand(),
            new TrainCommand(),
            new HelpOption { Description = "Show what a command does and takes." },
            new VersionOption { Description = "Show the version." },
        };

    public static async Task<int> RunAsync(string[] args)
    {
        Terminal.Prepare();
        ParseResult input = Create().Parse(args);
        if (input.Action is ParseErrorAction wrong)
            return await ExplainAsync(input, wrong);

        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToStop };
        try
        {
            return await input.InvokeAsync(configuration);
        }
        catch (Exception failure)
        {
            return Failures.Report(failure);
        }
    }

    /// <summary>Says what is wrong; shows the help only to those who typed nothing.</summary>
    static async Task<int> ExplainAsync(ParseResult input, ParseErrorAction wrong)
    {
        wrong.ShowHelp = input.Tokens.Count == 0;
        await input.InvokeAsync(new InvocationConfiguration { Output = Console.Error });
        Command command = input.CommandResult.Command;
        if (input.Tokens.Count > 0)
            Terminal.Say(command.Subcommands.Count > 0
                ? $"'{NameOf(command)} --help' lists the commands."
                : $"'{NameOf(command)} --help' shows what it takes.");
        return ExitCode.WrongUsage;
    }

    /// <summary>As it is typed: <c>papergraph decide drop</c>.</summary>
    static string NameOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{NameOf(parent)} {command.Name}" : command.Name;
}
