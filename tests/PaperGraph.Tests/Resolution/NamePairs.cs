namespace PaperGraph.Tests.Resolution;

/// <summary>Pairs of names kept as data: a line each, a tab between; a line that starts with # is a note.</summary>
static class NamePairs
{
    public static TheoryData<string, string> Read(string file)
    {
        var pairs = new TheoryData<string, string>();
        using var reader = new StreamReader(typeof(NamePairs).Assembly.GetManifestResourceStream(file)!);
        while (reader.ReadLine() is string line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal) && line.Split('\t') is [string one, string other, ..])
                pairs.Add(one, other);
        }
        return pairs;
    }
}
