namespace PaperGraph.Resolution;

/// <summary>A last word that says what sort of thing is named and no more: "ImageNet dataset", "PPO algorithm", "policy gradient methods".</summary>
static class GenericHead
{
    static readonly HashSet<string> OfData = new(StringComparer.Ordinal) { "dataset", "benchmark", "corpus", "suite", "environment", "testbed" };

    static readonly HashSet<string> OfMethods =
        new(StringComparer.Ordinal) { "method", "approach", "algorithm", "framework", "technique", "architecture", "model" };

    /// <summary>The spelling that is left without it, or null.</summary>
    public static string? Without(NameClass names)
    {
        string key = names.Key.Replace("data set", "dataset", StringComparison.Ordinal);
        int space = key.LastIndexOf(' ');
        return space > 0 && (OfData.Contains(key[(space + 1)..]) || OfMethods.Contains(key[(space + 1)..]))
            ? Spelling.Of(key[..space])
            : null;
    }

    /// <summary>
    /// The shorter one must be of the sort that the head says (Alpaca is a model, the "Alpaca dataset" is not), and a
    /// name by itself: "search" is not the "search algorithm", nor "language" the "language model".
    /// </summary>
    public static bool AddsNothing(NameClass longer, NameClass shorter)
    {
        string head = longer.Key[(longer.Key.LastIndexOf(' ') + 1)..];
        bool isData = shorter.Kinds.Winner is ConceptKind.Dataset or ConceptKind.Benchmark;
        bool ofTheSort = OfData.Contains(head) || head == "set" ? isData : shorter.Kinds.Winner == ConceptKind.Method;
        bool isBrand = shorter.Name.Any(char.IsUpper) && shorter.Name.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c));
        return ofTheSort && (isBrand || (head != "model" && shorter.Key.Contains(' ')));
    }
}
