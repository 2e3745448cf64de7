using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PaperGraph.Api.Queries;

namespace PaperGraph.Api.Keys;

/// <summary>Lets changes to the graph pass with a key. Every use of one, right or wrong, is a line in the log; the key never is.</summary>
sealed partial class Gate(ApiKeys keys, ILogger<Gate> logger)
{
    const string Scheme = "Bearer ";

    /// <summary>Whose key the request brings.</summary>
    /// <exception cref="RefusedException">401: it brings none, or one that is not ours.</exception>
    public string Check(HttpContext http, ParsedQuery query)
    {
        string? key = KeyIn(http.Request);
        string? owner = key is null ? null : keys.OwnerOf(key);
        if (owner is not null)
        {
            LogUsed(owner, query.Name);
            return owner;
        }
        if (key is not null)
            LogRefused(query.Name, http.Connection.RemoteIpAddress?.ToString());
        http.Response.Headers.WWWAuthenticate = "Bearer realm=\"PaperGraph\"";
        throw RefusedException.Request(StatusCodes.Status401Unauthorized, Why(key, query.Name), "UNAUTHENTICATED");
    }

    string Why(string? key, string operation) => (keys.AreConfigured, key) switch
    {
        (false, _) => $"'{operation}' changes the graph and needs an API key. This server has none configured, so it only answers queries.",
        (_, null) => $"'{operation}' changes the graph and needs an API key. Send it in the header 'Authorization: Bearer …'.",
        _ => $"'{operation}' changes the graph, and the API key that came with it is none of this server's.",
    };

    static string? KeyIn(HttpRequest request)
    {
        string header = request.Headers.Authorization.ToString();
        return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null;
    }

    [LoggerMessage(LogLevel.Information, "The API key of {Owner} was used for {Operation}")]
    partial void LogUsed(string owner, string operation);

    [LoggerMessage(LogLevel.Warning, "A wrong API key was used for {Operation} from {Address}")]
    partial void LogRefused(string operation, string? address);
}
