using PaperGraph.Storage;

namespace PaperGraph.Neo4j;

/// <summary>Where a Neo4j database is and who asks: <c>scheme://host:port[/database]</c>.</summary>
/// <param name="Server">Scheme, host and port.</param>
/// <param name="Database"><c>neo4j</c> unless named.</param>
/// <param name="User">Empty for a server without authentication.</param>
public sealed record Neo4jAddress(Uri Server, string Database, string User, string Password)
{
    public const string UserVariable = "PAPERGRAPH_NEO4J_USER";
    public const string PasswordVariable = "PAPERGRAPH_NEO4J_PASSWORD";
    public const string TokenVariable = "PAPERGRAPH_NEO4J_TOKEN";

    static readonly Dictionary<string, int> DefaultPorts = new(StringComparer.Ordinal)
    {
        ["http"] = 7474,
        ["https"] = 7473,
        ["bolt"] = 7687,
        ["bolt+s"] = 7687,
        ["bolt+ssc"] = 7687,
        ["neo4j"] = 7687,
        ["neo4j+s"] = 7687,
        ["neo4j+ssc"] = 7687,
    };

    public static IReadOnlyCollection<string> Schemes => DefaultPorts.Keys;

    /// <summary>A bearer token, which goes before user and password; null where there is none.</summary>
    public string? Token { get; init; }

    /// <summary>
    /// Where Neo4j Browser is, as far as an address can tell: beside the Query API, or else at the usual port of the same host.
    /// </summary>
    public Uri Browser
    {
        get
        {
            string scheme = Server.Scheme == "https" || Server.Scheme.Contains("+s", StringComparison.Ordinal) ? "https" : "http";
            return new UriBuilder(scheme, Server.Host, IsHttp ? Server.Port : DefaultPorts[scheme], "browser/").Uri;
        }
    }

    public bool IsHttp => Server.Scheme is "http" or "https";

    public static bool IsNeo4j(string uri) =>
        uri.IndexOf("://", StringComparison.Ordinal) is > 0 and int at && DefaultPorts.ContainsKey(uri[..at].ToLowerInvariant());

    /// <param name="variable">Gives the value of an environment variable: user and password never stand in the URI.</param>
    public static Neo4jAddress Parse(string uri, Func<string, string?> variable)
    {
        if (!IsNeo4j(uri) || !Uri.TryCreate(uri, UriKind.Absolute, out Uri? address) || address.Host.Length == 0)
            throw Refused(uri, "is no address of a Neo4j database. Write scheme://host:port[/database] with http, https, bolt or neo4j.");
        if (address.UserInfo.Length > 0)
            throw Refused($"{address.Scheme}://{address.Authority}", // Never the password that stands in it.
                $"must not carry a user or password. Put them into {UserVariable} and {PasswordVariable}.");
        string database = Uri.UnescapeDataString(address.AbsolutePath.Trim('/'));
        if (database.Contains('/', StringComparison.Ordinal) || address.Query.Length > 0 || address.Fragment.Length > 0)
            throw Refused(uri, "has more than a database's name after its port. Write scheme://host:port[/database].");
        int port = address.IsDefaultPort && !uri.Contains($":{address.Port}", StringComparison.Ordinal) || address.Port < 0
            ? DefaultPorts[address.Scheme]
            : address.Port;
        return new Neo4jAddress(
            new UriBuilder(address.Scheme, address.Host, port).Uri,
            database.Length == 0 ? "neo4j" : database,
            variable(UserVariable) ?? "neo4j",
            variable(PasswordVariable) ?? "")
        {
            Token = variable(TokenVariable),
        };
    }

    /// <summary>By the transport that the scheme names. Nothing is sent before the first statement.</summary>
    /// <exception cref="StoreUnavailableException">This build has no driver for the scheme.</exception>
    public ICypherConnection Connect() =>
        IsHttp
            ? new QueryApiConnection(this)
#if FULL_STACK
            : new BoltConnection(this);
#else
            : throw new StoreUnavailableException(
                $"This build of PaperGraph cannot reach '{this}': it has no driver for {Server.Scheme}://. "
                + "Give the server's HTTP address (http://host:7474), or build with -p:Stack=full.");
#endif

    /// <summary>Without user, password and token, so that no log or message can hold them.</summary>
    public override string ToString() =>
        $"{Server.Scheme}://{Server.Authority}" + (Database == "neo4j" ? "" : "/" + Uri.EscapeDataString(Database));

    static StoreUnavailableException Refused(string uri, string why) => new($"'{uri}' {why}");
}
