namespace PaperGraph.Resolution;

/// <summary>The parts of a name that tell versions and kinds apart. Names that differ in them are never one concept.</summary>
/// <param name="Numbers">Numbers with the letter after them, and signs: "4 o" of GPT-4o, "+" of SAC+.</param>
/// <param name="Qualifiers">Words such as mini, Pro, offline, non; null for an acronym, which may hide them.</param>
readonly record struct NameTraits(string Numbers, string? Qualifiers)
{
    static readonly HashSet<string> QualifierWords = new(StringComparer.Ordinal)
    {
        // sizes and editions
        "pro", "mini", "micro", "nano", "tiny", "small", "medium", "base", "large", "xl", "xxl", "huge", "giant", "lite", "light", "plus",
        "max", "ultra", "turbo", "flash", "next", "verified", "hard", "easy", "full", "fast", "faster", "instruct", "chat", "coder",
        // opposites
        "non", "un", "anti", "off", "on", "offline", "online", "supervised", "unsupervised", "semi", "self", "weakly", "single", "multi",
        "inverse", "reverse", "forward", "backward", "discrete", "continuous", "deterministic", "stochastic", "free", "based",
        "conditional", "unconditional", "linear", "nonlinear", "convex", "nonconvex", "parametric", "nonparametric", "autoregressive",
        "nonautoregressive", "homogeneous", "heterogeneous", "symmetric", "asymmetric", "implicit", "explicit", "local", "global",
        "white", "black", "soft", "sparse", "dense", "static", "dynamic", "centralized", "decentralized", "targeted", "untargeted",
    };

    public static NameTraits Of(string key, bool isAcronym)
    {
        string[] tokens = key.Split(' ');
        var numbers = new List<string>();
        var qualifiers = new SortedSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < tokens.Length; i++)
        {
            if (!char.IsLetter(tokens[i], 0))
                numbers.Add(tokens[i]);
            else if (i > 0 && tokens[i].Length == 1 && char.IsDigit(tokens[i - 1], 0))
                numbers.Add(tokens[i]);
            else if (QualifierWords.Contains(tokens[i]))
                qualifiers.Add(tokens[i]);
        }
        return new NameTraits(string.Join(' ', numbers), isAcronym ? null : string.Join(' ', qualifiers));
    }

    public bool Agrees(NameTraits other) =>
        Numbers == other.Numbers && (Qualifiers is null || other.Qualifiers is null || Qualifiers == other.Qualifiers);

    /// <summary>What is known of a set of names that agree.</summary>
    public NameTraits And(NameTraits other) => this with { Qualifiers = Qualifiers ?? other.Qualifiers };
}
