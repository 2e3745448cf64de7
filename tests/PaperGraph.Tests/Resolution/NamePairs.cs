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

    /// <summary>A third column says what kind they are of: method, unless it says otherwise. "defined" is none.</summary>
    public static TheoryData<string, string, ConceptKind> ReadWithKinds(string file)
    {
        var pairs = new TheoryData<string, string, ConceptKind>();
        foreach (string[] names in Lines(file).Where(names => names is not [_, _, "defined"]))
            pairs.Add(names[0], names[1], names.Length > 2 ? Enum.Parse<ConceptKind>(names[2], ignoreCase: true) : ConceptKind.Method);
        return pairs;
    }

    /// <summary>Where the third column says "defined": an acronym, and what some paper defines it for.</summary>
    public static TheoryData<string, string> ReadDefined(string file)
    {
        var pairs = new TheoryData<string, string>();
        foreach (string[] names in Lines(file).Where(names => names is [_, _, "defined"]))
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
