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

    static readonly string[] AdjectiveEndings = ["ic", "al", "ive", "ed", "ful", "ous"];

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
            if (!SaysTooLittle(head))
                yield return head;
        }
    }

    /// <summary>
    /// The name without an inner adjective: the "diffusion models" of "diffusion probabilistic models". An inner noun says
    /// more: "linear mixture MDPs" are no linear MDPs.
    /// </summary>
    public static IEnumerable<string> WithoutAdjective(string name)
    {
        string[] words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (Array.Exists(words, word => Prepositions.Contains(word) || Breaks.Contains(word)))
            yield break;
        for (int i = 1; i < words.Length - 1; i++)
        {
            if (Array.Exists(AdjectiveEndings, ending => words[i].EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
                yield return string.Join(' ', words.Where((_, at) => at != i));
        }
    }

    public static bool IsPreposition(string word) => Prepositions.Contains(word);

    public static bool SaysTooLittle(string name) => TooGeneric.Contains(ConceptKey.Of(name));

    /// <summary>A head of several words is rarely wrong; one word may be another sense of it.</summary>
    public static double Confidence(string head) => head.Contains(' ', StringComparison.Ordinal) ? 0.9 : 0.8;
}
