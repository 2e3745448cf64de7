using System.CommandLine;
using PaperGraph.Cli;

namespace PaperGraph.Tests.Cli;

public sealed class UsageTests
{
    public static TheoryData<string> Commands => [.. CommandLine.Create().Subcommands.Select(command => command.Name)];

    [Fact]
    public async Task Version_prints_the_version_and_nothing_else()
    {
        Finished version = await Papergraph.RunAsync("--version");

        Assert.Equal(0, version.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\r?\n$", version.Output);
        Assert.Empty(version.Error);
    }

    [Fact]
    public async Task Help_lists_every_command_on_standard_output()
    {
        Finished help = await Papergraph.RunAsync("--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Empty(help.Error);
        Assert.All(CommandLine.Create().Subcommands, command => Assert.Contains($"  {command.Name} ", help.Output, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_argument_and_option_is_described(string name)
    {
        Command command = CommandLine.Create().Subcommands.Single(command => command.Name == name);

        Assert.False(string.IsNullOrWhiteSpace(command.Description));
        Assert.All(command.Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), option.Name));
        Assert.All(command.Subcommands, sub => Assert.All(sub.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), argument.Name)));
        Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), argument.Name));
    }

    [Theory]
    [InlineData("bogus")]
    [InlineData("search")]
    [InlineData("show", "one", "two")]
    [InlineData("build")]
    [InlineData("resolve")]
    [InlineData("build", "papers.txt", "--format", "bibtex")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("neighbours", "BERT", "--relation", "cites")]
    [InlineData("search", "BERT", "--kind", "person")]
    [InlineData("search", "BERT", "--first", "0")]
    [InlineData("similar", "BERT", "--min-confidence", "1.5")]
    [InlineData("path", "BERT", "GPT", "--max-length", "11")]
    [InlineData("export", "bibtex")]
    [InlineData("export", "csv")]
    [InlineData("decide")]
    [InlineData("decide", "same-as", "BERT")]
    [InlineData("decide", "type", "BERT", "person")]
    [InlineData("build", "papers.txt", "--forget-decisions")]
    [InlineData("key", "two words")]
    public async Task What_cannot_be_understood_exits_2_and_says_so_on_standard_error(params string[] args)
    {
        Finished wrong = await Papergraph.RunAsync(args);

        Assert.Equal(2, wrong.ExitCode);
        Assert.Empty(wrong.Output);
        Assert.NotEmpty(wrong.Error);
        Assert.DoesNotContain("   at ", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_typed_shows_the_help_on_standard_error()
    {
        Finished nothing = await Papergraph.RunAsync();

        Assert.Equal(2, nothing.ExitCode);
        Assert.Empty(nothing.Output);
        Assert.Contains("Usage:", nothing.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--kind knows no 'person', only method, dataset, benchmark, task, metric.", "search", "BERT", "--kind", "person")]
    [InlineData("--first takes a whole number of 1 or more, not 'many'.", "search", "BERT", "--first", "many")]
    [InlineData("--depth takes a whole number from 1 to 8, not '9'.", "building-on", "BERT", "--depth", "9")]
    [InlineData("csv is several files: name a folder for them with --output FOLDER.", "export", "csv")]
    public void A_wrong_value_is_answered_with_the_right_ones(string sentence, params string[] args)
    {
        ParseResult parsed = CommandLine.Create().Parse(args);

        Assert.Contains(sentence, parsed.Errors.Select(error => error.Message));
    }
}
