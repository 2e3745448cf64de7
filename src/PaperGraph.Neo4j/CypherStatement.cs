using System.Collections.Concurrent;
using System.Reflection;

namespace PaperGraph.Neo4j;

/// <summary>A statement of the folder cypher/, embedded at build.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Text">
/// The file without its leading <c>:param</c> lines: those give it values in Neo4j Browser, and are no Cypher.
/// </param>
public sealed record CypherStatement(string Name, string Text)
{
    static readonly ConcurrentDictionary<string, CypherStatement> Loaded = new(StringComparer.Ordinal);

    public static CypherStatement Load(string name) => Loaded.GetOrAdd(name, Read);

    static CypherStatement Read(string name)
    {
        Assembly assembly = typeof(CypherStatement).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(name + ".cypher")
            ?? throw new ArgumentException($"There is no statement cypher/{name}.cypher.", nameof(name));
        using var reader = new StreamReader(stream);
        return new CypherStatement(name, WithoutParams(reader.ReadToEnd()));
    }

    internal static string WithoutParams(string text) =>
        string.Join('\n', text.Split('\n').Where(line => !line.StartsWith(":param", StringComparison.Ordinal))).Trim();
}
