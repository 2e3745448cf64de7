namespace PaperGraph.Tests.Support;

/// <summary>What a test needs from outside: missing, it is skipped with the reason at a desk and fails where CI is true.</summary>
/// <remarks>A variable that says "none" skips it there too: whoever set it has looked, and there is none on that machine.</remarks>
static class Needs
{
    /// <summary>The URI of a Neo4j whose database tests may empty; never one from PAPERGRAPH_STORE.</summary>
    public const string Neo4jVariable = "PAPERGRAPH_TEST_NEO4J";

    /// <remarks>Where the variable is not set, the full stack starts one in Docker.</remarks>
    public static string Neo4j() =>
        Variable(Neo4jVariable, "the http:// address of a Neo4j 5.26 whose database tests may empty", Neo4jInDocker.HttpAddress);

    /// <summary>The same server over Bolt.</summary>
    public static string Neo4jBolt() =>
        Variable(Neo4jVariable + "_BOLT", "the bolt:// address of a Neo4j 5.26 whose database tests may empty", Neo4jInDocker.BoltAddress);

    /// <summary>The command that runs Cypher from its standard input on the server of <see cref="Neo4j"/>, its arguments divided by spaces.</summary>
    public static string[] CypherShell()
    {
        Neo4j();
        string? command = Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_CYPHER_SHELL");
        if (string.IsNullOrEmpty(command))
            Assert.Skip("PAPERGRAPH_TEST_CYPHER_SHELL is not set: it gives the command of a cypher-shell.");
        return command!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The command with which a test starts and stops a Neo4j of its own, to kill it: see <see cref="ThrowawayNeo4j"/>.</summary>
    public static string Neo4jServer()
    {
        string? command = Environment.GetEnvironmentVariable("PAPERGRAPH_TEST_NEO4J_SERVER");
        if (string.IsNullOrEmpty(command))
            Assert.Skip("PAPERGRAPH_TEST_NEO4J_SERVER is not set: it gives the command that starts and stops a Neo4j, to be killed by a test.");
        return command!;
    }

    /// <summary>The path of a Chromium to test pages in.</summary>
    public static string Chromium() =>
        Array.Find(["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"], File.Exists)
        ?? Missing("There is no Chromium in /usr/bin (apt-get install chromium): pages are tested in it.");

    /// <summary>The file of a package that the explorer's build installs with npm.</summary>
    public static string ExplorerPackage(string path)
    {
        string file = Checkout.PathOf("src/PaperGraph.Api/Explorer/node_modules/" + path);
        return File.Exists(file) ? file : Missing($"'npm ci' did not install {path}: the build had no Node.js, or its registry was out of reach.");
    }

    static string Variable(string name, string what, Func<string?> otherwise)
    {
        string? value = Environment.GetEnvironmentVariable(name);
        if (value == "none")
            Assert.Skip($"There is none here: {name} says so. It gives {what}.");
        if (!string.IsNullOrEmpty(value))
            return value;
        return otherwise() ?? Missing($"{name} is not set: it gives {what}. Nor does Docker run here, in which the full stack would start one.");
    }

    static string Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.Skip(reason);
        return "";
    }
}
