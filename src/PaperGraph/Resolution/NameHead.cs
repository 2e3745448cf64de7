namespace PaperGraph.Resolution;

/// <summary>The heads of a name: what is left when words before it, or a phrase after it, are taken away.</summary>
static class NameHead
{
    static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "for", "with", "from", "in", "via", "by", "on", "using", "under", "through", "without", "over", "at", "as", "to", "and", "or", "into",
    };

    /// <summary>After these the rest of a name is what the whole is not, or does something to.</summary>
    static readonly HashSet<string> Breaks = new(StringComparer.OrdinalIgnoreCase)
    {
        "non", "un", "anti", "not", "no", "pseudo", "quasi",
        "training", "explaining", "understanding", "improving", "accelerating", "evaluating", "predicting", "solving", "compressing",
        "interpreting", "attacking", "verifying", "visualizing", "combining", "estimating", "detecting",
    };

    /// <summary>Words that say too little by themselves to be the kind of anything.</summary>
    static readonly HashSet<string> TooGeneric = new(StringComparer.Ordinal)
    {
        "algorithm", "analysis", "approach", "architecture", "baseline", "benchmark", "component", "data", "dataset", "design", "estimation",
        "evaluation", "experiment", "feature", "framework", "function", "generation", "inference", "information", "learning", "loss", "mechanism",
        "method", "metric", "model", "modeling", "module", "network", "objective", "optimization", "paradigm", "performance", "pipeline",
        "prediction", "problem", "process", "quality", "rate", "representation", "score", "search", "setting", "space", "strategy", "system",
        "task", "technique", "test", "theory", "time", "tool", "training", "understanding",
    };

    /// <summary>Longest first; never the name itself. In "mixture of experts" the head stands before "of".</summary>
    public static IEnumerable<string> Of(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int end = Array.FindIndex(words, Prepositions.Contains) is var at and > 0 ? at : words.Length;
        for (int start = end < words.Length ? 0 : 1; start < end; start++)
        {
            if (start > 0 && Breaks.Contains(words[start - 1]))
                yield break;
            string head = string.Join(' ', words[start..end]);
            if (!TooGeneric.Contains(ConceptKey.Of(head)))
                yield return head;
        }
    }

    /// <summary>A head of several words is rarely wrong; one word may be another sense of it.</summary>
    public static double Confidence(string head) => head.Contains(' ', StringComparison.Ordinal) ? 0.9 : 0.8;
}
