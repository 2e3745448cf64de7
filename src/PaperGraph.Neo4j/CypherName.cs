using System.Text.Json;

namespace PaperGraph.Neo4j;

/// <summary>Enums as Cypher writes them: relationship types and orders as BUILDS_ON, kinds and fields as in ids and files ("method", "abstract").</summary>
static class CypherName
{
    public static string Of(EdgeType type) => Upper(type);

    public static string Of(Role role) => Upper(EdgeTypes.Of(role));

    public static string Of(ConceptKind kind) => kind.ToString().ToLowerInvariant();

    public static string Of(TextField field) => field.ToString().ToLowerInvariant();

    public static string Upper<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>Every value where none is given.</summary>
    public static List<string> All<T>(IReadOnlyCollection<T> values, Func<T, string> name)
        where T : struct, Enum => [.. (values.Count > 0 ? values : Enum.GetValues<T>()).Select(name)];
}
