using PaperGraph.Api;
using PaperGraph.Cli.Output;
using PaperGraph.Corpus;
using PaperGraph.Curation;
using PaperGraph.Storage;

namespace PaperGraph.Cli;

/// <summary>What ends a command early, said on standard error.</summary>
static class Failures
{
    public static int Report(Exception failure)
    {
        switch (failure)
        {
            case OperationCanceledException:
                Terminal.Say("Stopped. What was saved so far stays saved.");
                return ExitCode.Interrupted;
            case CommandException or StoreUnavailableException or CorpusFormatException or NotInGraphException or DecisionException
                or BadConfigurationException
                or IOException or UnauthorizedAccessException:
                Terminal.Say(failure.Message);
                return ExitCode.Failed;
            case CannotListenException:
                Terminal.Say($"{failure.Message} Choose others with --host and --port.");
                return ExitCode.Failed;
            default:
                Terminal.Say($"This is a bug in papergraph, please report it with what you typed: {failure}");
                return ExitCode.Failed;
        }
    }
}
