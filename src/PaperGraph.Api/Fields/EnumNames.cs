using System.Text;

namespace PaperGraph.Api.Fields;

/// <summary>Enum values as GraphQL writes them: <c>HasRepository</c> is <c>HAS_REPOSITORY</c>.</summary>
/// <remarks>Engines see strings only, so none of them needs to know our enums.</remarks>
static class EnumNames
{
    public static string Of(Enum value)
    {
        var name = new StringBuilder();
        foreach (char c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && name.Length > 0)
                name.Append('_');
            name.Append(char.ToUpperInvariant(c));
        }
        return name.ToString();
    }

    public static T Parse<T>(string name) where T : struct, Enum =>
        Enum.Parse<T>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}
