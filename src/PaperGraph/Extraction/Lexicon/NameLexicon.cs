using System.Buffers;
using System.Globalization;
using System.Reflection;

namespace PaperGraph.Extraction.Lexicon;

/// <summary>The names that are known beforehand.</summary>
public static class NameLexicon
{
    static readonly Lazy<NameTrie<KnownName>> Shared = new(Load);
    static readonly SearchValues<char> Punctuation = SearchValues.Create("$\\(),.:'");

    public static NameTrie<KnownName> Names => Shared.Value;

    static NameTrie<KnownName> Load()
    {
        var names = new NameTrie<KnownName>();
        foreach (string file in (string[])["names.tsv", "public-names.tsv"])
        {
            foreach (string line in LinesOf(file))
            {
                KnownName name = Parse(line);
                names.Add(PartsOf(name.Name), name);
            }
        }
        return names;
    }

    static string[] PartsOf(string name) =>
        name.AsSpan().ContainsAny(Punctuation)
            ? [.. Tokens.PartsOf(name)]
            : name.ToLowerInvariant().Split([' ', '-', '/'], StringSplitOptions.RemoveEmptyEntries);

    static KnownName Parse(string line)
    {
        string[] columns = line.Split('\t');
        return new KnownName(columns[0], columns[1] == "-" ? null : Enum.Parse<ConceptKind>(columns[1], ignoreCase: true),
            int.Parse(columns[2], CultureInfo.InvariantCulture) / 100.0, columns.Length > 3);
    }

    internal static IEnumerable<string> LinesOf(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicon." + file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith('#'))
                yield return line;
        }
    }
}

/// <param name="Kind">Null for a phrase that was judged to name nothing.</param>
/// <param name="Confidence">The share of the gold papers with the name that list it.</param>
/// <param name="IsExact">Only this spelling counts, upper and lower case.</param>
public sealed record KnownName(string Name, ConceptKind? Kind, double Confidence, bool IsExact);
