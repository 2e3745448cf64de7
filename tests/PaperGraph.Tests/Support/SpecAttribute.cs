using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace PaperGraph.Tests.Support;

/// <summary>Runs a theory with one <see cref="Spec"/> on every text of a file in Extraction/Specs.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SpecAttribute(string file) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        List<ITheoryDataRow> rows = [];
        foreach (IGrouping<string, Spec> rule in Read().GroupBy(spec => spec.Rule))
            rows.AddRange(rule.Select((spec, index) => Row(spec, index == 0 ? "" : $" ({index + 1})")));
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => false;

    TheoryDataRow<Spec> Row(Spec spec, string number) =>
        new(spec) { TestDisplayName = $"{Path.GetFileNameWithoutExtension(file)}: {spec.Rule}{number}" };

    IEnumerable<Spec> Read()
    {
        string rule = file;
        var block = new List<string>();
        foreach (string line in Lines().Append("# end"))
        {
            if (line.StartsWith("    ", StringComparison.Ordinal))
            {
                block.Add(line[4..]);
                continue;
            }
            if (block.Count > 0)
                yield return new Spec(rule, string.Join('\n', block));
            block.Clear();
            if (line.StartsWith("## ", StringComparison.Ordinal))
                rule = line[3..].Trim();
        }
    }

    IEnumerable<string> Lines()
    {
        Assembly assembly = typeof(SpecAttribute).Assembly;
        using Stream stream = assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"No specification '{file}' in tests/PaperGraph.Tests/Extraction/Specs.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
