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
        var names = new NameTrie<KnownName>(names: 1 << 15);
        HashSet<string> suites = [.. LinesOf("suites.tsv").Select(line => line[..line.IndexOf('\t')])];
        foreach (string file in (string[])["suites.tsv", "names.tsv", "public-names.tsv"])
        {
            foreach (ReadOnlySpan<char> line in TextOf(file).EnumerateLines())
            {
                if (line.Length > 0 && line[0] != '#' && Parse(line) is var name && (file == "suites.tsv" || !suites.Contains(name.Name)))
                    Add(name, names);
            }
        }
        return names;
    }

    static void Add(KnownName name, NameTrie<KnownName> names)
    {
        if (name.Name.AsSpan().ContainsAny(Punctuation))
            names.Add([.. Tokens.PartsOf(name.Name)], name);
        else
            names.Add(name.Name.ToLowerInvariant(), name);
    }

    static KnownName Parse(ReadOnlySpan<char> line)
    {
        Span<Range> columns = stackalloc Range[4];
        bool isExact = line.Split(columns, '\t') == columns.Length;
        ReadOnlySpan<char> kind = line[columns[1]];
        return new KnownName(line[columns[0]].ToString(), kind is "-" ? null : Enum.Parse<ConceptKind>(kind, ignoreCase: true),
            int.Parse(line[columns[2]], CultureInfo.InvariantCulture) / 100.0, isExact);
    }

    internal static IEnumerable<string> LinesOf(string file) =>
        TextOf(file).Split('\n').Where(line => line.Length > 0 && line[0] != '#');

    static string TextOf(string file)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicon." + file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

/// <param name="Kind">Null for a phrase that was judged to name nothing.</param>
/// <param name="Confidence">The share of the gold papers with the name that list it.</param>
/// <param name="IsExact">Only this spelling counts, upper and lower case.</param>
public sealed record KnownName(string Name, ConceptKind? Kind, double Confidence, bool IsExact);
