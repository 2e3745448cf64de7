namespace PaperGraph.Resolution;

/// <summary>A last word that says what sort of thing is named and no more: "ImageNet dataset", "PPO algorithm", "policy gradient methods".</summary>
static class GenericHead
{
    static readonly HashSet<string> OfData = new(StringComparer.Ordinal) { "dataset", "benchmark", "corpus", "suite", "environment", "testbed" };

    static readonly HashSet<string> OfMethods =
        new(StringComparer.Ordinal) { "method", "approach", "algorithm", "framework", "technique", "architecture", "model" };

    static readonly HashSet<string> OfTasks = new(StringComparer.Ordinal) { "task", "problem" };

    static readonly HashSet<string> OfMetrics = new(StringComparer.Ordinal) { "score", "metric", "measure" };

    /// <summary>Without its head each is something else: the cross-entropy method optimizes, and cross-entropy is a loss.</summary>
    static readonly HashSet<string> WholeNames = new(StringComparer.Ordinal) { "cross entropy method" };

    public static bool Is(string word) => OfData.Contains(word) || OfMethods.Contains(word);

    public static bool IsOfData(NameClass names) => OfData.Contains(HeadOf(names));

    static string HeadOf(NameClass names) => names.Key[(names.Key.LastIndexOf(' ') + 1)..];

    static bool IsOfAnySort(string word) => Is(word) || OfTasks.Contains(word) || OfMetrics.Contains(word);

    /// <summary>The spelling that is left without it, or null.</summary>
    public static string? Without(NameClass names)
    {
        string key = names.Key.Replace("data set", "dataset", StringComparison.Ordinal);
        int space = key.LastIndexOf(' ');
        return space > 0 && !WholeNames.Contains(key) && IsOfAnySort(key[(space + 1)..])
            ? Spelling.Of(key[..space])
            : null;
    }

    /// <summary>The spelling without a last word that two readings of one acronym may have or lack.</summary>
    public static string Stem(NameClass names)
    {
        int space = names.Key.LastIndexOf(' ');
        return space > 0 && (Is(names.Key[(space + 1)..]) || names.Key.EndsWith(" network", StringComparison.Ordinal))
            ? Spelling.Of(names.Key[..space])
            : names.Spelling;
    }

    /// <summary>
    /// The shorter one must be of the sort that the head says (Alpaca is a model, the "Alpaca dataset" is not), and a
    /// name by itself: "search" is not the "search algorithm", nor "language" the "language model". The "joint learning
    /// framework" that a paper presents as new is its own.
    /// </summary>
    public static bool AddsNothing(NameClass longer, NameClass shorter)
    {
        string head = HeadOf(longer);
        bool isBrand = shorter.Name.Any(char.IsUpper) && shorter.Name.Skip(1).Any(c => char.IsUpper(c) || char.IsDigit(c));
        bool isName = shorter.SeenAs.Winner == ConceptKind.Metric
            ? char.IsUpper(shorter.Name[0])
            : isBrand || (head != "model" && shorter.Key.Contains(' ') && !longer.IsIntroduced);
        return isName && IsOf(shorter.SeenAs.Winner, head);
    }

    static bool IsOf(ConceptKind sort, string head) => sort switch
    {
        ConceptKind.Benchmark => OfData.Contains(head) || head == "set",
        ConceptKind.Dataset => (OfData.Contains(head) && head is not ("environment" or "testbed")) || head == "set",
        ConceptKind.Metric => OfMetrics.Contains(head),
        ConceptKind.Task => OfTasks.Contains(head),
        _ => OfMethods.Contains(head) || head == "problem",
    };
}
