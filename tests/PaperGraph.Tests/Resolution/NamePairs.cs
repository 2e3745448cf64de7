namespace PaperGraph.Tests.Resolution;

/// <summary>Names kept as data: a line each, a tab between; a line that starts with # is a note.</summary>
static class NamePairs
{
    public static TheoryData<string, string> Read(string file)
    {
        var pairs = new TheoryData<string, string>();
        foreach (string[] names in Lines(file))
            pairs.Add(names[0], names[1]);
        return pairs;
    }

    public static IEnumerable<string[]> Lines(string file)
    {
        using var reader = new StreamReader(typeof(NamePairs).Assembly.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is string line)
        {
            if (!line.StartsWith("# ", StringComparison.Ordinal) && line.Split('\t') is { Length: > 1 } names)
                yield return names;
        }
    }
}
