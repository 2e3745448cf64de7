namespace PaperGraph.Api;

/// <summary>
/// What the server allows. Bound from the configuration section <c>Api</c>: in the environment
/// <c>PAPERGRAPH_Api__MaxCost=5000</c>.
/// </summary>
public sealed class ApiOptions
{
    public const string Section = "Api";

    /// <summary>Levels of fields in a query; introspection is not counted.</summary>
    public int MaxDepth { get; set; } = 15;

    /// <summary>Rows that a query may ask for: <c>first: 100</c> inside <c>first: 100</c> is 10,100.</summary>
    public int MaxCost { get; set; } = 20_000;

    public int MaxRootFields { get; set; } = 20;

    public int MaxAliases { get; set; } = 100;

    public int MaxRequestBytes { get; set; } = 256 * 1024;

    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>For a mutation, which derives the graph anew.</summary>
    public TimeSpan MutationTimeout { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Who may change the graph: for each name the SHA-256 hash of an API key, as <c>papergraph key NAME</c> prints it. None
    /// given: nobody may.
    /// </summary>
    public IDictionary<string, string> Keys { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>
    /// Origins whose pages may call the API from a browser, as in <c>https://example.org</c>; <c>*</c> for all.
    /// None given: every page of this machine (localhost, whatever the port).
    /// </summary>
    public IReadOnlyList<string> CorsOrigins { get; set; } = [];

    /// <summary>
    /// Where a person opens Neo4j Browser on the server that keeps the graph, as in <c>http://localhost:7474/browser/</c>;
    /// null where a file keeps it.
    /// </summary>
    public Uri? Neo4jBrowser { get; set; }
}
