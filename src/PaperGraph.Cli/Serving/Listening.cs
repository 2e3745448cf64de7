using System.Net;
using System.Net.Sockets;

namespace PaperGraph.Cli.Serving;

/// <summary>Whether one can listen at an address, found out before any long work.</summary>
static class Listening
{
    /// <exception cref="CommandException">One cannot.</exception>
    public static async Task EnsurePossibleAsync(string host, int port, CancellationToken cancellation)
    {
        using var listener = new TcpListener(await AddressOfAsync(host, cancellation), port);
        try
        {
            listener.Start();
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new CommandException($"Port {port} of {host} is taken. Choose another with --port, or stop what listens there.");
        }
        catch (SocketException e)
        {
            throw new CommandException($"Cannot listen on port {port} of {host}: {e.Message}. Choose others with --host and --port.");
        }
    }

    static async Task<IPAddress> AddressOfAsync(string host, CancellationToken cancellation)
    {
        if (host is "*")
            return IPAddress.Any;
        if (IPAddress.TryParse(host, out IPAddress? address))
            return address;
        try
        {
            return (await Dns.GetHostAddressesAsync(host, cancellation))[0];
        }
        catch (SocketException e)
        {
            throw new CommandException($"'{host}' is no address of this machine: {e.Message}. Choose another with --host.");
        }
    }
}
