namespace PaperGraph.Api;

/// <summary>The server cannot have its address. The message is a sentence that names it.</summary>
public sealed class CannotListenException(string host, int port, string reason, Exception? inner = null) : Exception(reason, inner)
{
    public string Host { get; } = host;

    public int Port { get; } = port;

    /// <summary>Whether another program has the port; otherwise the host or the port is not one that can be had.</summary>
    public bool IsTaken { get; init; }
}
