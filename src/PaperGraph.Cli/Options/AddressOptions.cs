using System.CommandLine;

namespace PaperGraph.Cli.Options;

/// <summary>Where the API listens: <c>--host</c> and <c>--port</c>.</summary>
sealed class AddressOptions
{
    readonly Option<string> _host = new("--host")
    {
        Description = "The address to listen on; 0.0.0.0 is all of this machine's.",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    readonly NumberOption _port = new("--port", usual: 5080, least: 0, most: 65535) { Description = "The port to listen on; 0 takes a free one." };

    public void AddTo(Command command)
    {
        command.Add(_host);
        command.Add(_port);
    }

    public (string Host, int Port) In(ParseResult input) => (input.GetRequiredValue(_host), input.GetValue(_port));
}
