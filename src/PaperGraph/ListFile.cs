using System.Reflection;

namespace PaperGraph;

/// <summary>Lists that are part of the library: a line an entry, columns by tabs, remarks begin with #.</summary>
static class ListFile
{
    /// <param name="name">As the project file calls it: "Lexicon.phrases.tsv".</param>
    public static IEnumerable<string> LinesOf(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
