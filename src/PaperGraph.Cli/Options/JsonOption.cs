using System.CommandLine;

namespace PaperGraph.Cli.Options;

sealed class JsonOption : Option<bool>
{
    public JsonOption()
        : base("--json") =>
        Description = "Print a JSON object, for scripts.";
}
