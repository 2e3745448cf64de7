namespace PaperGraph.Tests.Support;

/// <summary>What a test needs from outside: missing, it is skipped with the reason at a desk and fails where CI is true.</summary>
static class Needs
{
    /// <summary>The URI of a Neo4j whose database tests may empty; never one from PAPERGRAPH_STORE.</summary>
    public const string Neo4jVariable = "PAPERGRAPH_TEST_NEO4J";

    public static string Neo4j() =>
        Variable(Neo4jVariable, "the http:// address of a Neo4j 5.26 whose database tests may empty");

    /// <summary>The same server over Bolt.</summary>
    public static string Neo4jBolt() =>
        Variable(Neo4jVariable + "_BOLT", "the bolt:// address of a Neo4j 5.26 whose database tests may empty");

    static string Variable(string name, string what)
    {
        string? value = Environment.GetEnvironmentVariable(name);
        if (!string.IsNullOrEmpty(value))
            return value;
        string reason = $"{name} is not set: it gives {what}.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.Skip(reason);
        return "";
    }
}
