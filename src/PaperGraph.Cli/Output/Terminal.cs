using System.Text;
using Spectre.Console;

namespace PaperGraph.Cli.Output;

/// <summary>Standard output and standard error of this process.</summary>
static class Terminal
{
    // Wide enough that nothing is ever wrapped or cut on its way to a file or another program.
    const int Unwrapped = 100_000;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    static readonly Lazy<IAnsiConsole> LazyOutput = new(() => Create(Console.Out, Console.IsOutputRedirected));

    static readonly Lazy<IAnsiConsole> LazyError = new(() => Create(Console.Error, Console.IsErrorRedirected));

    public static IAnsiConsole Output => LazyOutput.Value;

    public static IAnsiConsole Error => LazyError.Value;

    /// <summary>Names and sentences are UTF-8, whatever the code page of a Windows console.</summary>
    public static void Prepare()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Utf8;
    }

    /// <summary>Writes a line to standard error.</summary>
    public static void Say(string sentence) => Console.Error.WriteLine(sentence);

    /// <summary>Standard output for data: UTF-8, lines end in a line feed everywhere, written in large pieces.</summary>
    public static StreamWriter OpenData() =>
        new(Console.OpenStandardOutput(), Utf8, bufferSize: 1 << 16) { NewLine = "\n" };

    public static StreamWriter OpenFile(string path) =>
        new(path, append: false, Utf8, bufferSize: 1 << 16) { NewLine = "\n" };

    /// <summary>https://no-color.org: "when present and not an empty string".</summary>
    static bool ColourIsUnwanted => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));

    static IAnsiConsole Create(TextWriter writer, bool redirected)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = redirected || ColourIsUnwanted ? AnsiSupport.No : AnsiSupport.Detect,
            Interactive = redirected ? InteractionSupport.No : InteractionSupport.Detect,
            Out = new AnsiConsoleOutput(writer),
        });
        if (redirected)
            console.Profile.Width = Unwrapped;
        return console;
    }
}
